import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { planSitus } from '../../src/starter/plan.ts';
import { withRow } from '../../src/starter/register-text.ts';
import { completeSitus, writeSitus } from '../../src/starter/write.ts';
import { killChild } from './kill-child.ts';
import { FIXTURE, kabupaten, rowOf, TANGGAL, templates } from './small.ts';

const row = rowOf('dinas');
const files = planSitus(row, { kabupaten, templates, tanggal: TANGGAL });

/** A content folder that holds the kabupaten alone; gone with the test. */
function emptyContent(): Work & Disposable {
  const base = mkdtempSync(path.join(tmpdir(), 'baru-'));
  const content = path.join(base, 'content');
  cpSync(path.join(FIXTURE, '_kabupaten'), path.join(content, '_kabupaten'), { recursive: true });
  const dispose = (): void => rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  return { content, job: path.join(base, 'situs.json'), [Symbol.dispose]: dispose };
}

interface Work {
  content: string;
  /** File that tells another process what to make. */
  job: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

/** Makes the situs in a process of its own and kills it a while after it began. */
async function killed({ content, job }: Work, afterMs: number): Promise<void> {
  const register = withRow(readFileSync(path.join(content, '_kabupaten/register.yaml'), 'utf8'), row);
  expect(register).toContain(`id: ${row.id}`);
  writeFileSync(job, JSON.stringify({ content, id: row.id, files, register }));
  await killChild('write-child.ts', job, afterMs);
}

/** Moments spread over the few milliseconds that the work takes, the same in every run. */
const MOMENTS = Array.from({ length: 30 }, (_, n) => (n * 7) % 30);

test('killed at thirty moments, it leaves nothing or the whole folder, and a register that is whole', async () => {
  const seen = { nothing: 0, whole: 0 };
  for (const afterMs of MOMENTS) {
    using work = emptyContent();
    await killed(work, afterMs);
    const read = readKabupaten(work.content);
    expect(read.problems).toEqual([]);
    const folder = path.join(work.content, row.id);
    if (existsSync(folder)) {
      seen.whole++;
      expect(filesIn(folder)).toEqual(files.map((file) => file.path));
      expect(read.kabupaten?.register.some(({ id }) => id === row.id)).toBe(true);
    } else seen.nothing++;
  }
  expect(seen.nothing + seen.whole).toBe(MOMENTS.length);
}, 240_000);

test('the run after a killed one sweeps up what that left', () => {
  using work = emptyContent();
  const left = path.join(work.content, '.baru-dinsos.999999999');
  cpSync(path.join(FIXTURE, 'kel-sari'), left, { recursive: true });
  writeSitus({ content: work.content, id: row.id, files, pid: process.pid });
  expect(readdirSync(work.content)).toEqual(['_kabupaten', row.id]);
});

test('a folder that is there already is not touched, and the register stays as it was', () => {
  using work = emptyContent();
  const register = path.join(work.content, '_kabupaten/register.yaml');
  const before = readFileSync(register, 'utf8');
  cpSync(path.join(FIXTURE, 'kel-sari'), path.join(work.content, row.id), { recursive: true });
  const held = filesIn(path.join(work.content, row.id));
  expect(() =>
    writeSitus({ content: work.content, id: row.id, files, register: 'x', pid: process.pid }),
  ).toThrow();
  expect(filesIn(path.join(work.content, row.id))).toEqual(held);
  expect(readFileSync(register, 'utf8')).toBe(before);
  expect(readdirSync(work.content).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('completing a situs adds what it lacks and changes nothing that it has', () => {
  using work = emptyContent();
  const folder = path.join(work.content, row.id);
  cpSync(path.join(FIXTURE, 'kel-sari'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'situs.yaml'), 'diperbarui: 2026-01-01\n');
  const written = completeSitus(work.content, row.id, files);
  expect(written).not.toContain('situs.yaml');
  expect(readFileSync(path.join(folder, 'situs.yaml'), 'utf8')).toBe('diperbarui: 2026-01-01\n');
  expect(completeSitus(work.content, row.id, files)).toEqual([]);
});
