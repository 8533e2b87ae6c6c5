import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import type { ContentReader } from './content-reader.ts';
import { lookAt } from './looked.ts';
import { type SeenSitus, seenSitus } from './seen-situs.ts';

export interface StoreOptions {
  /** Folder of all content, absolute. */
  content: string;
  cache: string;
  reader: Pick<ContentReader, 'read'>;
  /** The day it is judged for, `YYYY-MM-DD`, in a time zone. */
  dayIn: (zone: string) => string;
}

/** One reading of a situs, and how many readings differed before it: a tab that shows an older one is stale. */
export interface Reading {
  versi: number;
  known: SeenSitus;
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
    if (this.#shared?.look !== look) {
      const { content, cache } = this.#options;
      const memo = readingMemo(cache, path.join(content, '_kabupaten'));
      this.#shared = { look, content: readKabupaten(content, memo) };
    }
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
    const reading = this.#know(id, look).then((known) => ({ versi, known }));
    this.#situs.set(id, { look, reading });
    // A reading that failed by our own fault is tried again by the next question.
    reading.catch(() => this.#situs.get(id)?.reading === reading && this.#situs.delete(id));
    return reading;
  }

  async #know(id: string, look: string): Promise<SeenSitus> {
    const { content, reader } = this.#options;
    const { kabupaten, problems } = this.shared();
    if (!kabupaten) return { id, nama: id, files: 0, problems };
    try {
      return await seenSitus({ kabupaten, content, id, tanggal: this.#dayOf(kabupaten), reader });
    } catch (fault) {
      // A file that an editor kept for a moment went away while it was read: what is there now can be read.
      const now = this.#lookAt(id);
      if (now === look) throw fault;
      return this.#know(id, now);
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
