import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { root } from '../files.ts';
import { folderOf, page } from './folder.ts';

function run(command: string, ...args: string[]): { code: number | null; words: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', `${command}.ts`), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, words: stdout + stderr };
}

test('check ends with 0 where all is well, and with 1 and the place where it is not', () => {
  using work = folderOf({ 'satu/berita/x.md': page('id: brt-x\njudul: Rapat\ntanggal: 2026-02-30') });
  const options = ['--content', work.content, '--tanggal', '2026-11-24'];
  expect(run('check', 'dua', ...options).code).toBe(0);
  const { code, words } = run('check', 'satu', ...options);
  expect([code, words]).toEqual([1, expect.stringContaining('satu/berita/x.md:4:10')]);
});

test.each([
  ['check', 'a situs that does not exist', ['dua', 'satuu'], 'Mungkin maksudnya `satu`?'],
  ['check', 'an option that does not exist', ['--tangal', '2026-11-24'], '--tanggal'],
  ['build', 'a day that does not exist', ['--tanggal', '2026-02-30'], '2026-02-30'],
  ['check', 'a folder that does not exist', ['--content', 'tidak-ada'], 'tidak-ada'],
  ['build', 'a folder that does not exist', ['--content', 'tidak-ada'], 'tidak-ada'],
])('%s ends with 2 on %s, and says what was meant', (command, _, args, said) => {
  using work = folderOf();
  const places = args.includes('--content') ? [] : ['--content', work.content];
  expect(run(command, ...places, ...args)).toEqual({ code: 2, words: expect.stringContaining(said) });
});
