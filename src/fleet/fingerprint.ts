import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { codeOf } from './error-code.ts';
import { walk } from './walk.ts';

const CHUNK_BYTES = 256 * 1024;

/**
 * SHA-256 over names and bytes of all that stands in the folder; where it stands and when it was written do not count.
 *
 * What cannot be read has a hash too: to tell its editor is the reader's work.
 */
export function folderHash(folder: string, counts: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (const { path: below, stats } of walk(folder)) {
    if (!counts(below)) continue;
    const file = path.join(folder, below);
    hash.update(`\n${below}\0${stats.size}\0`);
    if (stats.isSymbolicLink()) hash.update(`-> ${readlinkSync(file)}`);
    else if (stats.isFile()) updateWithFile(hash, file, chunk);
    else hash.update('no file');
  }
  return hash.digest('hex');
}

function updateWithFile(hash: Hash, file: string, chunk = Buffer.allocUnsafe(CHUNK_BYTES)): void {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch (error) {
    hash.update(`unreadable ${codeOf(error)}`);
    return;
  }
  try {
    for (let read = readSync(opened, chunk); read > 0; read = readSync(opened, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(opened);
  }
}

/** Everything but a situs's own folder that its bytes depend on. */
export interface Surroundings {
  content: string;
  /** `folderHash` of `_kabupaten`, taken once for all sites. */
  kabupaten: string;
  tanggal: string;
  /** Fingerprint of the compiled theme. */
  renderer: string;
  /** `programHash` */
  program: string;
}

/**
 * Fingerprint of one situs: equal where its pages would be equal. Nothing of another situs is in it.
 *
 * Contents are hashed and no times trusted: 7,400 files take 0.2 s, and a page is never stale.
 */
export function fingerprintOf(situs: string, surroundings: Surroundings): string {
  const { content, kabupaten, tanggal, renderer, program } = surroundings;
  const own = folderHash(path.join(content, situs));
  return createHash('sha256')
    .update([situs, own, kabupaten, tanggal, renderer, program].join('\n'))
    .digest('hex');
}

/** Hash of our own code, of its libraries' lock file, and of the Node that runs it; tests do not count. */
export function programHash(root: string): string {
  const hash = createHash('sha256');
  hash.update(folderHash(path.join(root, 'src'), (below) => !below.endsWith('.test.ts')));
  updateWithFile(hash, path.join(root, 'package-lock.json'));
  updateWithFile(hash, path.join(root, 'package.json'));
  return hash.update(`${process.version} ${process.platform} ${process.arch}`).digest('hex');
}
