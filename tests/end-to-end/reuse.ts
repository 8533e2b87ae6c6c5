import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { fingerprintOf } from '../../src/disk/fingerprint.ts';
import { walk } from '../../src/disk/walk.ts';
import { knowSitus } from '../../src/know/index.ts';
import { type Last, makeSitus, Stopwatch } from '../../src/make/index.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { openRenderer } from '../../src/render/index.ts';
import { TANGGAL } from './folder.ts';
import { type Place, realOptions, sumsIn } from './real-build.ts';

/** What one edit came to. */
export interface Remade {
  /** Pages that were rendered, and not taken from the last folder. */
  rendered: number;
  /** Addresses of pages that became others, or that are new; of a first build all. */
  changed: string[];
  /** Files that stand under the same inode as before. */
  taken: number;
  pages: number;
}

/**
 * Makes a situs of the place with all that its last folder offers, and once more from nothing.
 *
 * Pictures and searches are remembered by what they are made of in both: that is shown elsewhere.
 *
 * @returns nothing where a problem stops the situs; its last folder stays
 * @throws where a file is not the same byte for byte
 */
export async function remade(
  place: Place,
  situs = 'dinkes',
  { tanggal = TANGGAL, isThorough = false } = {},
): Promise<Remade | undefined> {
  const key = fingerprintOf(path.join(place.content, '_kabupaten'));
  const last = { folder: path.join(place.keluaran, situs), key, isThorough };
  const before = sumsIn(last.folder);
  const inodes = inodesIn(last.folder);
  const clean = await made(place, { situs, tanggal });
  const again = await made(place, { situs, tanggal, last });
  if (!clean || !again) {
    expect(again).toEqual(clean);
    return undefined;
  }
  const { folder, rendered, pages } = again;
  const sums = sumsIn(folder);
  expect(sums).toEqual(sumsIn(clean.folder));
  rmSync(clean.folder, { recursive: true });
  rmSync(last.folder, { recursive: true, force: true });
  mkdirSync(path.dirname(last.folder), { recursive: true });
  renameSync(folder, last.folder);
  const now = inodesIn(last.folder);
  return {
    ...{ rendered, pages },
    changed: Object.keys(sums).filter((file) => file.endsWith('.html') && sums[file] !== before[file]),
    taken: [...now].filter(([file, inode]) => inodes.get(file) === inode).length,
  };
}

interface Wanted {
  situs: string;
  tanggal: string;
  last?: Last;
}

async function made(
  place: Place,
  { situs: id, tanggal, last }: Wanted,
): Promise<{ folder: string; rendered: number; pages: number } | undefined> {
  const { content } = place;
  const { kabupaten } = readKabupaten(content);
  if (!kabupaten) return undefined;
  const { renderer, cache } = await realOptions(place, { situs: [] });
  const known = await knowSitus({ kabupaten, content, situs: id, tanggal, audience: 'warga' });
  if (!known.row || !known.situs) return undefined;
  const { situs, read, judgement } = known;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(place.folder, 'siap-'));
  const { rendered } = await makeSitus(
    { situs, read, judgement },
    {
      ...{ staging: folder, cache, watch: new Stopwatch() },
      renderer: await openRenderer(renderer.folder),
      ...(last && { last }),
    },
  );
  return { folder, rendered, pages: situs.pages.length };
}

/** Inode of every file below a folder. */
export const inodesIn = (folder: string): Map<string, number> =>
  new Map(walk(folder).map(({ path: below, stats }) => [below, stats.ino]));
