import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { type KnownSitus, knowSitus } from './known-situs.ts';
import { lookAt } from './looked.ts';

export interface StoreOptions {
  /** Folder of all content, absolute. */
  content: string;
  cache: string;
  /** The day it is judged for, `YYYY-MM-DD`, in a time zone. */
  dayIn: (zone: string) => string;
}

/** One reading of a situs, and how many readings differed before it: a tab that shows an older one is stale. */
export interface Reading {
  versi: number;
  known: KnownSitus;
}

/** What `_kabupaten` holds, or what is wrong there. */
export interface SharedContent {
  kabupaten: Kabupaten | undefined;
  problems: readonly Problem[];
}

interface Kept {
  look: string;
  reading: Promise<Reading>;
}

/**
 * What is known of each situs, read when asked for.
 *
 * Each question looks at the folder first, so that an answer is never older than the disk, whatever a watcher misses
 * (network drives, synchronised folders). A look costs 2 ms for 200 files; only a folder that looks otherwise is read.
 */
export class Store {
  readonly #options: StoreOptions;
  readonly #situs = new Map<string, Kept>();
  #shared: { look: string; content: SharedContent } | undefined;
  #versi = 0;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  shared(): SharedContent {
    const look = this.#sharedLook();
    if (this.#shared?.look !== look) this.#shared = { look, content: readKabupaten(this.#options.content) };
    return this.#shared.content;
  }

  /** Ids of all sites that are, or should be: folders of content and rows of the register, sorted. */
  ids(): string[] {
    const folders = readdirSync(this.#options.content, { withFileTypes: true })
      .filter((entry) => !/^[._]/.test(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
      .map(({ name }) => name);
    const rows = this.shared().kabupaten?.register ?? [];
    return [...new Set([...folders, ...rows.map(({ id }) => id)])].sort();
  }

  has(id: string): boolean {
    return this.ids().includes(id);
  }

  /** The newest reading of a situs. Two who ask at once share one. */
  async reading(id: string): Promise<Reading> {
    const { content, cache, dayIn } = this.#options;
    const { kabupaten, problems } = this.shared();
    const tanggal = kabupaten ? dayIn(kabupaten.identitas.zona_waktu) : '';
    const look = [tanggal, this.#sharedLook(), lookAt(path.join(content, id))].join('\n');
    const kept = this.#situs.get(id);
    if (kept?.look === look) return kept.reading;
    this.#versi += 1;
    const versi = this.#versi;
    const known = kabupaten
      ? knowSitus({ kabupaten, content, id, tanggal, cache })
      : Promise.resolve({ id, nama: id, files: 0, problems });
    const reading = known.then((one) => ({ versi, known: one }));
    // A reading that failed by our own fault is tried again by the next question.
    reading.catch(() => this.#situs.delete(id));
    this.#situs.set(id, { look, reading });
    return reading;
  }

  #sharedLook(): string {
    return lookAt(path.join(this.#options.content, '_kabupaten'));
  }
}
