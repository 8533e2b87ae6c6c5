import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../files.ts';
import { started, until } from '../serve/running.ts';

/** Long beside a single step of the work, short beside the whole of it. */
const PATIENCE_MS = 10_000;

function content(): { folder: string } & Disposable {
  const folder = mkdtempSync(path.join(tmpdir(), 'henti-'));
  mkdirSync(path.join(folder, '_kabupaten'));
  cpSync(path.join(root, 'content/_kabupaten'), path.join(folder, '_kabupaten'), { recursive: true });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

const soon = <T>(ended: Promise<T>): Promise<T | 'late'> =>
  Promise.race([ended, new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late'))]);

test('Ctrl-C ends `new --semua` between two sites; each folder is whole, and the next run makes the rest', async () => {
  using own = content();
  const folders = (): string[] => readdirSync(own.folder).filter((name) => !name.startsWith('_'));
  await using run = started('new', ['--semua', '--content', own.folder]);
  await until(() => folders().length > 2);
  run.process.kill('SIGINT');
  expect(await soon(run.ended)).toBe(130);
  const made = folders();
  expect(made.filter((id) => !existsSync(path.join(own.folder, id, 'situs.yaml')))).toEqual([]);
  await using rest = started('new', ['--semua', '--content', own.folder]);
  expect(await rest.ended).toBe(0);
  expect(folders().length).toBeGreaterThan(made.length);
});

test('Ctrl-C ends `foto` while it builds or looks, and takes its browser and children along', async () => {
  await using run = started('foto', ['dinkes']);
  const family = await until(() => {
    const found = descendantsOf(run.process.pid ?? 0);
    return found.length > 1 && found;
  });
  run.process.kill('SIGINT');
  expect(await soon(run.ended)).toBe(130);
  await until(() => family.every((pid) => !isAlive(pid)));
});

/** Processes that one started, and those that they started, by Linux' own list. */
function descendantsOf(pid: number): number[] {
  let listed = '';
  try {
    listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  } catch {
    // Ended between the listing and this look.
  }
  const own = listed.split(' ').filter(Boolean).map(Number);
  return own.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Neither gone nor ended and not yet taken note of. */
function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
