import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.ts';
import { deploy, finish, type Pages, versionOf } from './situs.ts';
import { targetWith } from './target-with.ts';

const ONCE = fileURLToPath(new URL('./deploy-once.ts', import.meta.url));
const FILES = 120;

const manyOf = (words: string): Pages =>
  versionOf(
    words,
    Object.fromEntries(
      Array.from({ length: FILES }, (_, n) => [
        `berita/b${n}/index.html`,
        `<!doctype html><p>${n % 3 === 0 ? words : 'tetap'} ${'x'.repeat(2000)}</p></html>`,
      ]),
    ),
  );

/** What a reader found wrong, and how many pages it read. */
export interface Read {
  faults: Set<string>;
  pages: number;
}

/**
 * Kills a deploy at each of these shares of the time that one takes, while a reader asks for every page and for what it
 * names; after each kill one more deploy must find its way.
 *
 * @param over a server to go by; absent: a folder of this machine
 * @returns how many of the kills met the work before its end
 */
export async function killAt(
  shares: readonly number[],
  over?: { host: string; options: readonly string[] },
): Promise<Read & { met: number; strangers: string[] }> {
  using folder = temporaryFolder('bunuh-');
  const where = path.join(folder.path, 'www');
  mkdirSync(where);
  const options = over?.options ?? [];
  const address = over ? `ssh:${over.host}:${where}` : `folder:${where}`;
  const target = await targetWith(address, options);
  const current = path.join(where, 'dinkes', 'current');
  const read: Read = { faults: new Set(), pages: 0 };
  await deploy(finish(path.join(folder.path, 'v0'), manyOf('nol')), target);
  let met = 0;
  let hours = 1;
  const version = (words: string): string => finish(path.join(folder.path, words), manyOf(words));
  const took = await timeOf(() => run(version('ukur'), address, [String(hours++), ...options]).ended);
  for (const [n, share] of shares.entries()) {
    const child = run(version(`k${n}`), address, [String(hours++), ...options]);
    let isOver = false;
    const end = child.ended.then(() => {
      isOver = true;
    });
    pause(took * share).then(() => {
      if (!isOver && child.process.kill('SIGKILL')) met++;
    });
    while (!isOver) await readAll(current, read);
    await end;
    await readAll(current, read);
    await deploy(version(`s${n}`), target, { hours: hours++ });
    if (!readFileSync(path.join(current, 'index.html'), 'utf8').includes(`s${n}`))
      read.faults.add(`after kill ${n} the next deploy is not on air`);
  }
  const home = path.join(where, 'dinkes');
  return { ...read, met, strangers: readdirSync(home).filter((name) => name.startsWith('.')) };
}

function run(
  folder: string,
  address: string,
  rest: readonly string[],
): { process: ReturnType<typeof spawn>; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [ONCE, folder, address, ...rest], {
    stdio: 'ignore',
  });
  return { process: child, ended: once(child, 'exit') };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Every page whole, and with it the style that it names. */
async function readAll(current: string, read: Read): Promise<void> {
  const { faults } = read;
  for (const below of ['index.html', 'profil/index.html', 'berita/b0/index.html', 'berita/b1/index.html']) {
    await nextTurn();
    read.pages++;
    const file = path.join(current, below);
    if (!existsSync(file)) {
      faults.add(`${below} is not there`);
      continue;
    }
    const html = readFileSync(file, 'utf8');
    if (!html.endsWith('</html>')) faults.add(`${below} is torn`);
    const style = /href="\/(_a\/[^"]+)"/.exec(html)?.[1];
    if (style && !existsSync(path.join(current, style)))
      faults.add(`${style}, named by ${below}, is not there`);
  }
}
