import { expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { FileTurns } from './file-turns.ts';

const FILE = { path: 'berita/a.md', size: 10 };
const throwing = (error: unknown) => (): { problems: Problem[] } => {
  throw error;
};

test('what throws while one file is read is a problem at that file: its own depth, or a defect of ours', async () => {
  const turns = new FileTurns('satu', () => undefined);
  const deep = await turns.take(FILE, throwing(new RangeError('Maximum call stack size exceeded')));
  expect(deep.problems.map(({ kode, path }) => `${kode} ${path}`)).toEqual(['BRK-40 satu/berita/a.md']);
  const ours = await turns.take(FILE, throwing(new TypeError('x is not a function')));
  expect(ours.problems.map(({ kode, path }) => `${kode} ${path}`)).toEqual(['BRK-41 satu/berita/a.md']);
  expect(ours.problems[0]?.pesan).toContain('`x is not a function`');
});

test('what the system refuses is no fault of the file', async () => {
  const refused = Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
  await expect(new FileTurns('satu', () => undefined).take(FILE, throwing(refused))).rejects.toBe(refused);
});

test('who watches knows the file and what it may take, and when no file is read', async () => {
  const told: unknown[] = [];
  const turns = new FileTurns('satu', (...at) => told.push(at));
  await turns.take(FILE, () => ({ problems: [] }));
  turns.end();
  expect(told).toEqual([['berita/a.md', { cpuMs: 3_000, memoryMb: 512 }], []]);
});
