import { createHash } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../disk/link.ts';
import type { FeedDocument } from '../feed/documents.ts';
import { sha256Of } from '../feed/hash.ts';
import type { WrittenFile } from '../feed/integritas.ts';
import type { Asset } from '../render/index.ts';
import { type PublishedPage, pageReader } from '../rules/published.ts';
import type { LastFolder } from './last/folder.ts';
import type { LastRecord, Made, Standing } from './last/record.ts';

/**
 * The files of one situs on their way to disk; each is put there once, written or taken from the last finished folder.
 * What `integritas.json` and the rules ask of it is taken at that moment: no file is held in memory once it is written.
 */
export class Filling {
  readonly #folder: string;
  readonly #last: LastFolder | undefined;
  readonly #folders = new Set<string>();
  readonly #written = new Map<string, WrittenFile>();
  readonly #pages = new Map<string, PublishedPage>();
  readonly #sources = new Map<string, { paths: readonly string[]; reads?: Iterable<string> }>();
  readonly #factsOf: ReturnType<typeof pageReader>;

  /**
   * @param host of the situs: what its pages name there is its own
   * @param last absent: everything is made anew
   */
  constructor(folder: string, host: string, last?: LastFolder) {
    this.#folder = folder;
    this.#last = last;
    this.#factsOf = pageReader(host);
  }

  get written(): readonly WrittenFile[] {
    return [...this.#written.values()];
  }

  /** Facts of every page, by its path. */
  get pages(): ReadonlyMap<string, PublishedPage> {
    return this.#pages;
  }

  /**
   * @param below path from the situs's folder, with `/`
   * @returns SHA-256 of its bytes
   */
  write(below: string, body: string | Uint8Array): string {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    writeFileSync(this.#placeOf(below), bytes, { flag: 'wx' });
    if (typeof body === 'string' && below.endsWith('.html'))
      this.#pages.set(below, this.#factsOf(body, below));
    return this.#know(below, bytes);
  }

  /** The same of a body that comes in pieces, none of which is held longer than it takes to write it. */
  async writePieces(below: string, pieces: AsyncIterable<string>): Promise<void> {
    const file = openSync(this.#placeOf(below), 'wx');
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const piece of inChunks(pieces)) {
        const bytes = Buffer.from(piece);
        writeAllSync(file, bytes);
        hash.update(bytes);
        size += bytes.length;
      }
    } finally {
      closeSync(file);
    }
    this.#written.set(below, { path: below, size, sha256: hash.digest('hex') });
  }

  /** A file of the theme under its name in the situs; nobody writes either in place. */
  link({ path: below, file, size, sha256 }: Asset): void {
    linkOrCopy(file, this.#placeOf(below));
    this.#written.set(below, { path: below, size, sha256 });
  }

  /** A file that someone else has put into the folder. */
  note(below: string): void {
    this.#know(below, readFileSync(path.join(this.#folder, below)));
  }

  /** Says of which source files were made, so that the next filling can take them while the source is the same. */
  made(source: string, paths: readonly string[], reads?: Iterable<string>): void {
    this.#sources.set(source, { paths, ...(reads && { reads }) });
  }

  /**
   * Takes the files that were made of this source from the last finished folder. Nothing is done where one is missing
   * or is not as it was finished.
   *
   * @param reads of a page: the names by which its source is the same
   */
  take(source: string, reads?: Iterable<string>): boolean {
    const files = this.#last?.filesOf(source);
    if (!this.#last || !files) return false;
    for (const [below, size, , , sha256] of files) {
      linkOrCopy(path.join(this.#last.folder, below), this.#placeOf(below));
      this.#written.set(below, { path: below, size, sha256 });
      const page = this.#last.pageAt(below);
      if (page) this.#pages.set(below, page);
    }
    const paths = files.map(([below]) => below);
    this.made(source, paths, reads);
    return true;
  }

  /** Puts a file there, taken where its source is the same. */
  async takeOrWrite({ address, source, bytes }: Making): Promise<void> {
    const own = `${source} ${address}`;
    if (this.take(own)) return;
    this.write(fileOf(address), await bytes());
    this.made(own, [fileOf(address)]);
  }

  /** The same of a document of the feed. */
  takeOrWriteDocument(address: string, document: FeedDocument): void {
    const { source } = document;
    const own = source && `umpan ${source} ${address}`;
    if (own && this.take(own)) return;
    this.write(fileOf(address), document.body);
    if (own) this.made(own, [fileOf(address)]);
  }

  /** How all that has a source came to be, for the next filling. */
  record(key: string, digestOf: (name: string) => string): LastRecord {
    const places = new Map<string, number>();
    const placeOf = (name: string): number => {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    };
    const made = [...this.#sources].map(([source, { paths, reads }]): [string, Made] => [
      source,
      {
        files: paths.map((below) => this.#standing(below)),
        ...(reads && { reads: [...reads].map(placeOf) }),
      },
    ]);
    const names = [...places.keys()];
    return { key, names, digests: names.map(digestOf), made: new Map(made), pages: this.#pages };
  }

  #standing(below: string): Standing {
    const { size, mtimeMs, ino } = lstatSync(path.join(this.#folder, below));
    return [below, size, mtimeMs, ino, this.#written.get(below)?.sha256 ?? ''];
  }

  #know(below: string, bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes);
    this.#written.set(below, { path: below, size: bytes.length, sha256 });
    return sha256;
  }

  #placeOf(below: string): string {
    const file = path.join(this.#folder, ...below.split('/'));
    const folder = path.dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return file;
  }
}

/** A file that takes some work, which is saved where it was done for the same source before. */
export interface Making {
  address: string;
  /** Names all that its bytes depend on, and nothing else. */
  source: string;
  bytes: () => Promise<Uint8Array>;
}

/** File of an address: `/profil/` → `profil/index.html`, `/404/` → `404.html`, `/lcc.json` → `lcc.json`. */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/** Letters that are gathered before they are written. */
const CHUNK = 65_536;

async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

function writeAllSync(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
}
