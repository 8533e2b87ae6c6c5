import type { Koleksi } from '../koleksi/koleksi.ts';
import type { OpenFile } from './open-file.ts';
import { type ReadIsian, readIsian } from './read-isian.ts';

/**
 * What earlier readings of one situs made of its Markdown files: a text that is the same is not parsed again.
 *
 * For who reads a situs again and again while it is written; of 240 files, parsing is two thirds of the work.
 */
export class KeptIsian {
  readonly #byPath = new Map<string, { text: string; read: ReadIsian }>();

  /** @see readIsian */
  read(file: OpenFile, koleksi: Koleksi, situs: string): ReadIsian {
    const { facts, text = '' } = file;
    const kept = this.#byPath.get(facts.path);
    if (kept?.text === text) return kept.read;
    const read = readIsian(file, koleksi, situs);
    this.#byPath.set(facts.path, { text, read });
    return read;
  }

  /** Lets go of files that are no more. */
  keepOnly(paths: ReadonlyMap<string, unknown>): void {
    for (const path of this.#byPath.keys()) if (!paths.has(path)) this.#byPath.delete(path);
  }
}
