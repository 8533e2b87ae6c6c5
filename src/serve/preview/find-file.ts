import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Found =
  | { kind: 'file'; bytes: Buffer /** As a file: `/berita/index.html`. */; name: string }
  /** The address lacks its closing slash. */
  | { kind: 'folder' }
  | { kind: 'missing' };

/** A rebuilt situs is renamed away and the new one in; between the two there is none, for far less than this. */
const SWAP_MS = 25;
const SWAP_TRIES = 8;

/**
 * What a published folder holds at an address.
 *
 * Plain files in plain folders only: links, and names with a leading dot but `.well-known`, are missing.
 *
 * @param address decoded, without `..`, as `addressOf` gives it
 */
export async function findFile(folder: string, address: string): Promise<Found> {
  for (let tries = 0; kindOf(folder) === 'missing' && tries < SWAP_TRIES; tries++) await wait(SWAP_MS);
  const parts = address.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') && part !== '.well-known')) return { kind: 'missing' };
  const name = address.endsWith('/') ? [...parts, 'index.html'] : parts;
  for (let depth = 0; depth < name.length; depth++) {
    if (kindOf(path.join(folder, ...name.slice(0, depth))) !== 'folder') return { kind: 'missing' };
  }
  const file = path.join(folder, ...name);
  switch (kindOf(file)) {
    case 'file':
      return readOr(file, `/${name.join('/')}`);
    case 'folder':
      return kindOf(path.join(file, 'index.html')) === 'file' ? { kind: 'folder' } : { kind: 'missing' };
    default:
      return { kind: 'missing' };
  }
}

function kindOf(file: string): 'file' | 'folder' | 'missing' {
  const stats = statsOf(file);
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : 'missing';
}

/** A name that no disk can hold, by its length or its signs, is the name of nothing. */
const NO_NAME = new Set(['ENAMETOOLONG', 'EINVAL', 'ENOENT', 'ENOTDIR']);

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_NAME.has(String(error.code))) return undefined;
    throw error;
  }
}

function readOr(file: string, name: string): Found {
  try {
    return { kind: 'file', bytes: readFileSync(file), name };
  } catch {
    // Taken away since it was seen, by a rebuild.
    return { kind: 'missing' };
  }
}
