import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resolveInside, walkFolder } from './folder.ts';

/** A folder with these files, gone after the test. */
function folderOf(files: readonly string[]): { path: string } & Disposable {
  const folder = mkdtempDisposableSync(path.join(tmpdir(), 'situs-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder.path, file)), { recursive: true });
    writeFileSync(path.join(folder.path, file), 'isi');
  }
  return { path: folder.path, [Symbol.dispose]: () => folder.remove() };
}

const told = (root: string): string[] =>
  walkFolder(root, 'dinkes').problems.map(({ kode, path: place }) => `${kode} ${place}`);

test('every plain file is found, in order, with its size', () => {
  using folder = folderOf(['situs.yaml', 'berita/b.md', 'berita/a.md', '.git/x', 'Thumbs.db']);
  const { files, problems } = walkFolder(folder.path, 'dinkes');
  expect(problems).toEqual([]);
  expect(files.map(({ path: file, size }) => `${file} ${size}`)).toEqual([
    'berita/a.md 3',
    'berita/b.md 3',
    'situs.yaml 3',
  ]);
});

test('a name of a Mac and of Linux is one', () => {
  using folder = folderOf(['cafe\u0301.md']);
  expect(walkFolder(folder.path, 'dinkes').files.map((file) => file.path)).toEqual(['caf\u00e9.md']);
});

test('links are told and never followed, whether they lead out, in, round or nowhere', () => {
  using outside = folderOf(['rahasia.md']);
  using folder = folderOf(['halaman/a.md']);
  const link = (target: string, name: string): void => symlinkSync(target, path.join(folder.path, name));
  link(outside.path, 'luar');
  link(path.join(outside.path, 'rahasia.md'), 'halaman/b.md');
  link('..', 'halaman/putar');
  link('tidak-ada', 'buntu');
  link('halaman/a.md', 'dalam.md');
  expect(told(folder.path)).toEqual([
    'BRK-01 dinkes/buntu',
    'BRK-01 dinkes/dalam.md',
    'BRK-01 dinkes/halaman/b.md',
    'BRK-01 dinkes/halaman/putar',
    'BRK-01 dinkes/luar',
  ]);
  expect(walkFolder(folder.path, 'dinkes').files.map((file) => file.path)).toEqual(['halaman/a.md']);
});

test('a folder of a situs that is itself a link is refused', () => {
  using outside = folderOf(['rahasia.md']);
  using content = folderOf(['x']);
  const situs = path.join(content.path, 'dinkes');
  symlinkSync(outside.path, situs);
  expect(walkFolder(situs, 'dinkes')).toMatchObject({
    files: [],
    problems: [{ kode: 'BRK-01', path: 'dinkes' }],
  });
});

test('a folder that is not there is a problem and no exception', () => {
  using content = folderOf(['x']);
  expect(told(path.join(content.path, 'dinkes'))).toEqual(['BRK-22 dinkes']);
  expect(told(path.join(content.path, 'x'))).toEqual(['BRK-22 dinkes']);
});

test('what only some computers can keep apart or store is told', () => {
  using folder = folderOf([
    'OK.md',
    'ok.md',
    'con.md',
    'apa?.md',
    'a./x.md',
    'ap\u200bel.md',
    `${'a'.repeat(190)}.md`,
  ]);
  expect(
    told(folder.path)
      .map((line) => line.slice(0, 6))
      .sort(),
  ).toEqual(['BRK-02', 'BRK-03', 'BRK-04', 'BRK-05', 'BRK-06', 'BRK-07']);
});

test('a document that is still open is a note', () => {
  using folder = folderOf(['program/~$2026.xlsx']);
  expect(walkFolder(folder.path, 'dinkes')).toMatchObject({
    files: [],
    problems: [{ kode: 'BRK-16', tingkat: 'catatan' }],
  });
});

test.skipIf(process.platform === 'win32')('what is neither file nor folder is told, and not opened', () => {
  using folder = folderOf(['a.md']);
  execFileSync('mkfifo', [path.join(folder.path, 'pipa')]);
  expect(told(folder.path)).toEqual(['BRK-09 dinkes/pipa']);
});

test('folders end at a depth that nobody needs', () => {
  using folder = folderOf([`${'a/'.repeat(14)}x.md`]);
  expect(told(folder.path)).toEqual([`BRK-08 dinkes/${'a/'.repeat(12)}a`]);
});

test.each([
  ['gambar/a.jpg', '', 'gambar/a.jpg'],
  ['../gambar/a.jpg', 'berita', 'gambar/a.jpg'],
  ['/gambar/a.jpg', 'berita', 'gambar/a.jpg'],
  ['./b.md', 'berita', 'berita/b.md'],
  ['foto%20apel.jpg', '', 'foto apel.jpg'],
  ['cafe\u0301.jpg', '', 'caf\u00e9.jpg'],
])('%s in "%s" means %s', (reference, from, file) => {
  expect(resolveInside(reference, from)).toBe(file);
});

test.each([
  '../x',
  '../../etc/passwd',
  '/../x',
  '%2e%2e/x',
  'a/../../x',
  '..',
  '..\\x',
  'C:/x',
  'c:x',
  '//host/x',
  'a\0b',
  '%',
])('%j never leads out of the situs', (reference) => {
  expect(resolveInside(reference, '')).toBeUndefined();
});

test('a folder with more files than any situs has is told once', () => {
  using folder = folderOf([]);
  for (let n = 0; n < 20_000; n++) writeFileSync(path.join(folder.path, `${n}.md`), '');
  expect(told(folder.path)).toEqual(['BRK-18 dinkes']);
});
