import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../feed/hash.ts';
import type { PublishedPage } from '../../rules/published.ts';
import type { LastRecord, Standing } from './record.ts';

/** The last finished folder of a situs, and what is known of its files. */
export class LastFolder {
  readonly folder: string;
  readonly #record: LastRecord;
  readonly #isThorough: boolean;

  /** @param isThorough whether bytes are hashed, and no times trusted */
  constructor(folder: string, record: LastRecord, isThorough = false) {
    this.folder = folder;
    this.#record = record;
    this.#isThorough = isThorough;
  }

  /** The files that were made of a source, where each stands as it was finished. */
  filesOf(source: string): readonly Standing[] | undefined {
    const files = this.#record.made.get(source)?.files;
    return files?.every((one) => this.#stands(one)) ? files : undefined;
  }

  /** The names that were read for a source, where all are answered as they were then. */
  readsOf(source: string, digestOf: (name: string) => string): readonly string[] | undefined {
    const { made, names, digests } = this.#record;
    const reads = made.get(source)?.reads;
    return reads?.every((at) => digestOf(names[at] ?? '') === digests[at])
      ? reads.map((at) => names[at] ?? '')
      : undefined;
  }

  /** What rules ask of a page that stands. */
  pageAt(below: string): PublishedPage | undefined {
    return this.#record.pages.get(below);
  }

  #stands([below, size, mtimeMs, ino, sha256]: Standing): boolean {
    const file = path.join(this.folder, below);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return false;
    if (stats.size !== size || stats.mtimeMs !== mtimeMs || stats.ino !== ino) return false;
    return !this.#isThorough || sha256Of(readFileSync(file)) === sha256;
  }
}
