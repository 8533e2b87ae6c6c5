import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { isSettled, packed, standOf, stillStands, unpacked } from './stand.mjs';

/** A folder with two files, and one of them in a folder below. */
function twoFiles(): { path: string; at: (below: string) => string } & Disposable {
  const folder = temporaryFolder('keadaan-');
  const at = (below: string): string => path.join(folder.path, below);
  mkdirSync(at('dalam'));
  writeFileSync(at('a.md'), 'satu');
  writeFileSync(at('dalam/b.md'), 'dua');
  return Object.assign(folder, { at });
}

const SINCE = new Date('2020-01-01');

test.each<[string, (at: (below: string) => string) => void]>([
  [
    'a file has other bytes of the same length and the old time',
    (at) => {
      writeFileSync(at('dalam/b.md'), 'dwi');
      utimesSync(at('dalam/b.md'), SINCE, SINCE);
    },
  ],
  ['a file came', (at) => writeFileSync(at('dalam/c.md'), 'tiga')],
  ['a file went', (at) => rmSync(at('a.md'))],
  [
    'a file is another of the same bytes',
    (at) => {
      writeFileSync(at('baru'), 'satu');
      renameSync(at('baru'), at('a.md'));
    },
  ],
  ['an empty folder came', (at) => mkdirSync(at('dalam/kosong'))],
  [
    'a file became a link',
    (at) => {
      rmSync(at('a.md'));
      symlinkSync(at('dalam/b.md'), at('a.md'));
    },
  ],
])('nothing stands as it stood where %s', (_, change) => {
  using folder = twoFiles();
  utimesSync(folder.at('dalam/b.md'), SINCE, SINCE);
  const stand = standOf([folder.path]);
  expect(stillStands(stand)).toBe(true);
  change(folder.at);
  expect(stillStands(stand)).toBe(false);
});

test('what was not there is seen when it comes', () => {
  using folder = twoFiles();
  const stand = standOf([folder.at('nanti')]);
  expect(stillStands(stand)).toBe(true);
  writeFileSync(folder.at('nanti'), '');
  expect(stillStands(stand)).toBe(false);
});

test('what changed just now is not settled, whatever its own time says', () => {
  using folder = twoFiles();
  utimesSync(folder.at('a.md'), SINCE, SINCE);
  const stand = standOf([folder.at('a.md')]);
  expect(isSettled(stand, Date.now())).toBe(false);
  expect(isSettled(stand, Date.now() + 2_500)).toBe(true);
});

test('a stand is the same after it was a file; one that is cut off is none', () => {
  using folder = twoFiles();
  const stand = standOf([folder.path, folder.at('tidak-ada')]);
  const bytes = packed({ hari: 1 }, stand);
  expect(unpacked(bytes)).toEqual({ facts: { hari: 1 }, stand });
  expect(unpacked(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3))).toEqual({
    facts: { hari: 1 },
    stand,
  });
  for (const length of [0, 7, 8, bytes.length - 1])
    expect(unpacked(bytes.subarray(0, length))).toBeUndefined();
});
