import { byText } from '../model/order.ts';
import { sha256Of } from './hash.ts';
import { VERSI } from './schema/versi.ts';

/** A published file: its bytes, or what is known of them. `path` is below the situs's folder, with `/`. */
export type WrittenFile =
  | { path: string; bytes: string | Uint8Array }
  | { path: string; size: number; sha256: string };

/** Not in the list: a list cannot hold its own hash, and its signature is made after it. */
const UNLISTED: ReadonlySet<string> = new Set(['integritas.json', 'integritas.sig.json']);

/** The text of `integritas.json`: every published file of one situs, sorted by path. */
export function integritasOf(situs: string, files: readonly WrittenFile[]): string {
  const berkas = files
    .filter(({ path }) => !UNLISTED.has(path))
    .map((file) => {
      const known = 'bytes' in file ? measured(file.bytes) : file;
      return { path: file.path, ukuran: known.size, sha256: known.sha256 };
    })
    .sort((a, b) => byText(a.path, b.path));
  return JSON.stringify({ versi: VERSI, situs, berkas });
}

const measured = (bytes: string | Uint8Array): { size: number; sha256: string } => ({
  size: Buffer.byteLength(bytes),
  sha256: sha256Of(bytes),
});
