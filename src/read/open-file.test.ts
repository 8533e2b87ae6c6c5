import { expect, test } from 'vitest';
import { noMemo } from '../disk/memo.ts';
import { openFile } from './open-file.ts';

test('a file that went away, or may not be read, is told and stops nothing else', async () => {
  const gone = { path: 'berita/a.md', onDisk: '/tidak-ada/berita/a.md', size: 3 };
  const { file, problems } = await openFile(gone, 'dinkes', noMemo);
  expect(file).toBeUndefined();
  expect(problems.map(({ kode, path }) => `${kode} ${path}`)).toEqual(['BRK-19 dinkes/berita/a.md']);
});
