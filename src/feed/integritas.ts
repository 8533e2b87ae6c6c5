import { byText } from '../model/order.ts';
import { VERSI } from './schema/versi.ts';

/** What is known of a published file. `path` is below the situs's folder, with `/`. */
export interface WrittenFile {
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** Not in the list: a list cannot hold its own hash, and its signature is made after it. */
const UNLISTED: ReadonlySet<string> = new Set(['integritas.json', 'integritas.sig.json']);

/** The text of `integritas.json`: every published file of one situs, sorted by path. */
export function integritasOf(situs: string, files: readonly WrittenFile[]): string {
  const berkas = files
    .filter(({ path }) => !UNLISTED.has(path))
    .map(({ path, size, sha256 }) => ({ path, ukuran: size, sha256 }))
    .sort((a, b) => byText(a.path, b.path));
  return JSON.stringify({ versi: VERSI, situs, berkas });
}
