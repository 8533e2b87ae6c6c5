import { expect, test } from 'vitest';
import type { Ending } from '../fleet/index.ts';
import { diskProblem, endingProblem } from './ending-problem.ts';

const LIMITS = { work: 'diperiksa' as const, patienceMs: 120_000, memoryMb: 1024 };
const STACK = 'TypeError: x\n    at Rusak (file:///p/src/components/Rusak.astro:5:7)';

test.each<[Parameters<typeof endingProblem>[1], string, string]>([
  [{ type: 'died', how: 'SIGKILL', lastWords: '', crashed: false }, 'MSN-01', 'SIGKILL'],
  [{ type: 'too-slow' }, 'MSN-02', '120 detik'],
  [{ type: 'too-big', crashed: false }, 'MSN-03', '1024 MB'],
  [
    { type: 'threw', thrown: { message: 'x is undefined', stack: '', address: '/berita/' } },
    'MSN-04',
    '`/berita/`',
  ],
  [{ type: 'threw', thrown: { message: 'x is undefined', stack: '' } }, 'MSN-05', '`x is undefined`'],
  [{ type: 'garbled' }, 'MSN-08', 'tidak terbaca'],
])('an ending without a result is a problem of its situs: %o', (ending, kode, words) => {
  const problem = endingProblem('dinkes', ending, LIMITS);
  expect([problem.kode, problem.path, problem.tingkat]).toEqual([kode, 'dinkes', 'salah']);
  expect(problem.pesan).toContain(words);
});

test.each([
  ['ENOSPC', 'MSN-06'],
  ['EDQUOT', 'MSN-06'],
  ['EACCES', 'MSN-07'],
  ['EXDEV', 'MSN-07'],
])('a disk that says %s is told as %s', (code, kode) => {
  expect(diskProblem('dinkes', { code, path: 'dist/dinkes' }).kode).toBe(kode);
});

test.each<Ending<never> & { type: 'died' | 'threw' }>([
  { type: 'died', how: 'kode 1', lastWords: STACK, crashed: false },
  { type: 'threw', thrown: { message: 'x', stack: STACK } },
])('a stack names the place in our code: %o', (ending) => {
  const problem = endingProblem('dinkes', ending, LIMITS);
  expect([problem.path, problem.baris, problem.kolom]).toEqual(['src/components/Rusak.astro', 5, 7]);
  expect(problem.pesan).toContain('`dinkes`');
});
