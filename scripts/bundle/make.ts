import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { CACHE, ROOT } from '../../src/disk/program.ts';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { COARSE_MS, isSettled, packed, type Stand, standOf } from '../../src/disk/stand.mjs';
import { NOTE, type Noted, shelfOf } from '../mulai/bundle.mjs';
import { putOnShelf, tidyShelf } from './shelf.ts';
import { writeBundle } from './write-bundle.ts';

/** How often sources may be seen to change under the maker before it leaves them to the next command. */
const MOST_TRIES = 3;

/** Beside the modules, what says which libraries are bundled. */
const LIBRARIES = ['package.json', 'package-lock.json', 'node_modules/.mulai'];

// A process of its own, started by the launcher when a command has ended: bundles the program for the next one. Any
// number may be at work at once, and any may be killed: each fills a folder of its own, and what is noted is whole.
if (existsSync(CACHE)) await makeBundle(shelfOf(ROOT));

async function makeBundle(shelf: string): Promise<void> {
  mkdirSync(shelf, { recursive: true });
  tidyShelf(shelf);
  const fresh = path.join(shelf, `baru-${process.pid}`);
  try {
    const made = await settled(fresh);
    if (!made) return;
    const noted: Noted = putOnShelf(shelf, fresh);
    replaceFile(path.join(shelf, NOTE), packed(noted, made));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Bundles the sources once they have stood for a while: of what is younger, a later change might not be seen.
 *
 * @returns how all that the bundle is made of stands
 */
async function settled(folder: string): Promise<Stand | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const begun = Date.now();
    const modules = await writeBundle(folder);
    const stand = standOf([...modules, ...LIBRARIES.map((name) => path.join(ROOT, name))]);
    if (isSettled(stand, begun)) return stand;
    await pause(COARSE_MS);
  }
  return undefined;
}
