import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { Filling } from '../fill.ts';
import { LastFolder } from './folder.ts';
import { forgetLastRecord, keepLastRecord, lastRecordOf } from './record.ts';

const HOST = 'dinkes.contohkab.go.id';
const PAGE = '<h1 id="a">A</h1><a href="/b/#c">B</a><img src="//lain.contoh/d.png">';

/** A time that can be set as it was: of others the parts of a millisecond are lost. */
const THEN = new Date('2026-11-01T00:00:00Z');

/** A finished folder of one page and one picture, and its record. */
function finished() {
  const work = temporaryFolder('ulang-');
  const [folder, cache] = [path.join(work.path, 'dist'), path.join(work.path, 'cache')];
  mkdirSync(folder);
  const filling = new Filling(folder, HOST);
  filling.write('a/index.html', PAGE);
  filling.made('halaman /a/', ['a/index.html'], ['situs\nnama', 'situs\nmenu']);
  filling.write('gambar/b.webp', Buffer.from('gambar'));
  filling.made('gambar b', ['gambar/b.webp']);
  for (const below of ['a/index.html', 'gambar/b.webp']) utimesSync(path.join(folder, below), THEN, THEN);
  const digestOf = (name: string): string => `${name} dahulu`;
  keepLastRecord(folder, filling.record('kunci', digestOf), cache);
  return {
    ...{ folder, cache, digestOf },
    record: () => lastRecordOf(folder, 'kunci', cache),
    /** What of it the next filling takes. */
    taking: (isThorough = false) => {
      const record = lastRecordOf(folder, 'kunci', cache);
      const last = record && new LastFolder(folder, record, isThorough);
      const staging = path.join(work.path, 'siap');
      rmSync(staging, { recursive: true, force: true });
      mkdirSync(staging);
      const next = new Filling(staging, HOST, last);
      return {
        staging,
        next,
        last,
        taken: ['halaman /a/', 'gambar b'].filter((source) => next.take(source)),
      };
    },
    [Symbol.dispose]: () => work[Symbol.dispose](),
  };
}

test('what stands as it was finished is taken, with all that is known of it', () => {
  using kept = finished();
  const { staging, next, taken } = kept.taking();
  expect(taken).toEqual(['halaman /a/', 'gambar b']);
  expect(readFileSync(path.join(staging, 'a/index.html'), 'utf8')).toBe(PAGE);
  expect(statSync(path.join(staging, 'a/index.html')).ino).toBe(
    statSync(path.join(kept.folder, 'a/index.html')).ino,
  );
  const anew = new Filling(path.join(staging, 'lagi'), HOST);
  anew.write('a/index.html', PAGE);
  anew.write('gambar/b.webp', Buffer.from('gambar'));
  expect(next.written).toEqual(anew.written);
  expect(next.pages).toEqual(anew.pages);
  expect(next.record('kunci', kept.digestOf).made.get('gambar b')).toEqual(
    kept.record()?.made.get('gambar b'),
  );
});

test('a page is the same while each name it read is answered as then', () => {
  using kept = finished();
  const { last } = kept.taking();
  expect(last?.readsOf('halaman /a/', kept.digestOf)).toEqual(['situs\nnama', 'situs\nmenu']);
  const changed = (name: string): string => (name === 'situs\nmenu' ? 'kini' : kept.digestOf(name));
  expect(last?.readsOf('halaman /a/', changed)).toBeUndefined();
  expect(last?.readsOf('halaman /lain/', kept.digestOf)).toBeUndefined();
});

test.each<[string, (file: string) => void]>([
  ['is gone', (file) => rmSync(file)],
  ['has other bytes', (file) => writeFileSync(file, 'lain')],
  ['has as many other bytes', (file) => writeFileSync(file, 'gambaR')],
  [
    'was put there anew',
    (file) => {
      writeFileSync(`${file}.baru`, 'gambar');
      utimesSync(`${file}.baru`, THEN, THEN);
      renameSync(`${file}.baru`, file);
    },
  ],
  [
    'is a folder',
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('a file that %s is not taken, and the others are', (_, change) => {
  using kept = finished();
  change(path.join(kept.folder, 'gambar/b.webp'));
  expect(kept.taking().taken).toEqual(['halaman /a/']);
});

test('what no time tells is seen where bytes are looked at', () => {
  using kept = finished();
  const file = path.join(kept.folder, 'gambar/b.webp');
  writeFileSync(file, 'gambaR');
  utimesSync(file, THEN, THEN);
  expect(kept.taking().taken).toContain('gambar b');
  expect(kept.taking(true).taken).not.toContain('gambar b');
});

test('of another theme, program or kabupaten, of another place, damaged or forgotten there is no record', () => {
  using kept = finished();
  const { folder, cache } = kept;
  expect(kept.record()).toBeDefined();
  expect(lastRecordOf(folder, 'kunci lain', cache)).toBeUndefined();
  expect(lastRecordOf(folder, 'kunc', cache)).toBeUndefined();
  expect(lastRecordOf(`${folder}-lain`, 'kunci', cache)).toBeUndefined();
  forgetLastRecord(folder, cache);
  expect(kept.record()).toBeUndefined();
  expect(kept.taking().taken).toEqual([]);
});
