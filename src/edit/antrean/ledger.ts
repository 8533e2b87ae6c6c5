import { readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { walk } from '../../disk/walk.ts';
import { blobOf } from '../riwayat/history.ts';

/**
 * What the files of a content folder are, by Git's name for their bytes. Only a file that looks otherwise than before
 * (size, times, place on the disk) is read.
 */
export class Ledger {
  readonly #content: string;
  readonly #seen = new Map<string, { look: string; blob: string }>();

  constructor(content: string) {
    this.#content = content;
  }

  /** Plain files of one folder of content, by path below the content folder; hidden ones and links are none. */
  scan(situs: string): Map<string, string> {
    const found = new Map<string, string>();
    for (const { path: below, stats } of walk(path.join(this.#content, situs))) {
      if (!stats.isFile() || below.split('/').some((part) => part.startsWith('.'))) continue;
      const name = `${situs}/${below}`;
      const blob = this.#blobOf(name, stats);
      if (blob !== undefined) found.set(name, blob);
    }
    return found;
  }

  read(name: string): Buffer | undefined {
    try {
      return readFileSync(path.join(this.#content, name));
    } catch {
      return undefined;
    }
  }

  #blobOf(name: string, { size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
    const look = `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    const known = this.#seen.get(name);
    if (known?.look === look) return known.blob;
    const bytes = this.read(name);
    if (!bytes) return undefined;
    const blob = blobOf(bytes);
    this.#seen.set(name, { look, blob });
    return blob;
  }
}

/** Paths that are not the same in both, sorted. */
export function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}
