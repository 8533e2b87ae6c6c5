import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { KeptIsian } from '../../read/kept-isian.ts';
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
  isian: KeptIsian;
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
    const rows = this.shared().kabupaten?.register ?? [];
    return [...new Set([...foldersIn(this.#options.content), ...rows.map(({ id }) => id)])].sort();
  }

  has(id: string): boolean {
    return this.ids().includes(id);
  }

  /** The newest reading of a situs. Two who ask at once share one. */
  async reading(id: string): Promise<Reading> {
    const look = this.#lookAt(id);
    const kept = this.#situs.get(id);
    if (kept?.look === look) return kept.reading;
    this.#versi += 1;
    const versi = this.#versi;
    const isian = kept?.isian ?? new KeptIsian();
    const reading = this.#know(id, look, isian).then((known) => ({ versi, known }));
    this.#situs.set(id, { look, reading, isian });
    // A reading that failed by our own fault is tried again by the next question.
    reading.catch(() => this.#situs.get(id)?.reading === reading && this.#situs.delete(id));
    return reading;
  }

  async #know(id: string, look: string, kept: KeptIsian): Promise<KnownSitus> {
    const { content, cache } = this.#options;
    const { kabupaten, problems } = this.shared();
    if (!kabupaten) return { id, nama: id, files: 0, problems };
    try {
      return await knowSitus({ kabupaten, content, id, tanggal: this.#dayOf(kabupaten), cache, kept });
    } catch (fault) {
      // A file that an editor kept for a moment went away while it was read: what is there now can be read.
      const now = this.#lookAt(id);
      if (now === look) throw fault;
      return this.#know(id, now, kept);
    }
  }

  #lookAt(id: string): string {
    const { kabupaten } = this.shared();
    const tanggal = kabupaten ? this.#dayOf(kabupaten) : '';
    return [tanggal, this.#sharedLook(), lookAt(path.join(this.#options.content, id))].join('\n');
  }

  #dayOf({ identitas }: Kabupaten): string {
    return this.#options.dayIn(identitas.zona_waktu);
  }

  #sharedLook(): string {
    return lookAt(path.join(this.#options.content, '_kabupaten'));
  }
}

/** Folders of content that are, or should be, a situs; none where there is no content for the moment. */
function foldersIn(content: string): string[] {
  try {
    return readdirSync(content, { withFileTypes: true })
      .filter((entry) => !/^[._]/.test(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
