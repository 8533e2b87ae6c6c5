import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WrittenFile } from '../feed/integritas.ts';
import { linkOrCopy } from './link.ts';

/** The files of one situs on their way to disk; each is written once, and remembered for `integritas.json`. */
export class Filling {
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly #written: WrittenFile[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get written(): readonly WrittenFile[] {
    return this.#written;
  }

  /** @param below path from the situs's folder, with `/` */
  write(below: string, body: string | Uint8Array): void {
    writeFileSync(this.#placeOf(below), body, { flag: 'wx' });
    this.#written.push({ path: below, bytes: body });
  }

  /** A file of the cache under its name in the situs; nobody writes either in place. */
  link(below: string, from: string, known: { size: number; sha256: string }): void {
    linkOrCopy(from, this.#placeOf(below));
    this.#written.push({ path: below, ...known });
  }

  /** A file that someone else has put into the folder. */
  note(below: string): void {
    this.#written.push({ path: below, bytes: readFileSync(path.join(this.#folder, below)) });
  }

  #placeOf(below: string): string {
    const file = path.join(this.#folder, ...below.split('/'));
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return file;
  }
}

/** File of an address: `/profil/` → `profil/index.html`, `/404/` → `404.html`, `/lcc.json` → `lcc.json`. */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
