import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { walkFolder } from './folder.ts';

/** A folder with these files, gone after the test. */
function folderOf(files: readonly string[]): { path: string } & Disposable {
  const folder = temporaryFolder('situs-');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder.path, file)), { recursive: true });
    writeFileSync(path.join(folder.path, file), 'isi');
  }
  return folder;
}

const told = (root: string): string[] =>
  walkFolder(root, 'dinkes').problems.map(({ kode, path: place }) => `${kode} ${place}`);

test('every plain file is found, in order, with its size', () => {
  using folder = folderOf(['situs.yaml', 'berita/b.md', 'berita/a.md', '.git/x', '.rapat.md.swp']);
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

test('a document that is still open is a note, in Excel, Word and LibreOffice', () => {
  using folder = folderOf(['program/~$2026.xlsx', 'berita/.~lock.rapat.odt#']);
  expect(walkFolder(folder.path, 'dinkes')).toMatchObject({
    files: [],
    problems: [
      { kode: 'BRK-16', tingkat: 'catatan' },
      { kode: 'BRK-16', tingkat: 'catatan' },
    ],
  });
});

test('what the machine made is one note for each name, however many folders have it', () => {
  using folder = folderOf(['gambar/Thumbs.db', 'berkas/thumbs.db', 'berkas/desktop.ini', '.DS_Store']);
  const { files, problems } = walkFolder(folder.path, 'dinkes');
  expect(files).toEqual([]);
  expect(problems.map(({ tingkat, path: place, pesan }) => `${tingkat} ${place} ${pesan}`)).toEqual([
    'catatan dinkes/.DS_Store `.DS_Store` dibuat komputer sendiri. Berkas ini tidak ikut diterbitkan.',
    'catatan dinkes/berkas/desktop.ini `desktop.ini` dibuat komputer sendiri. Berkas ini tidak ikut diterbitkan.',
    'catatan dinkes/berkas/thumbs.db `thumbs.db` dibuat komputer sendiri di 2 folder. Berkas ini tidak ikut diterbitkan.',
  ]);
});

test.skipIf(process.platform !== 'linux')(
  'two names that are one but for the way é is stored are told once, and only one is read',
  () => {
    using folder = folderOf(['caf\u00e9.md', 'cafe\u0301.md', 'fot\u00e9/a.jpg', 'fote\u0301/a.jpg']);
    const { files, problems } = walkFolder(folder.path, 'dinkes');
    expect(files.map((file) => file.path)).toEqual(['caf\u00e9.md', 'fot\u00e9/a.jpg']);
    expect(problems.map(({ kode, path: place }) => `${kode} ${place}`)).toEqual([
      'BRK-28 dinkes/caf\u00e9.md',
      'BRK-28 dinkes/fot\u00e9',
    ]);
  },
);

test.skipIf(process.platform === 'win32')('what is neither file nor folder is told, and not opened', () => {
  using folder = folderOf(['a.md']);
  execFileSync('mkfifo', [path.join(folder.path, 'pipa')]);
  expect(told(folder.path)).toEqual(['BRK-09 dinkes/pipa']);
});

test('folders end at a depth that nobody needs', () => {
  using folder = folderOf([`${'a/'.repeat(14)}x.md`]);
  expect(told(folder.path)).toEqual([`BRK-08 dinkes/${'a/'.repeat(12)}a`]);
});

test('a folder with more files than any situs has is told once', () => {
  using folder = folderOf([]);
  for (let n = 0; n < 20_000; n++) writeFileSync(path.join(folder.path, `${n}.md`), '');
  expect(told(folder.path)).toEqual(['BRK-18 dinkes']);
});
