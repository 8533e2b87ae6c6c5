import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { ReadSitus } from '../../koleksi/records.ts';
import { isPicture, judgeKind } from '../../read/kinds.ts';
import { sniff } from '../../read/sniff.ts';
import { fileSlugOf, partsOf } from '../../text/names.ts';
import { hexOf } from '../plan/new-files.ts';
import { withoutExif } from '../plan/photo.ts';
import type { Fetched } from './site.ts';

/** A picture or a document of the old site, as it is to stand in the situs. */
export interface Kept {
  /** Below the situs's folder. */
  path: string;
  /** Absent: the situs has it already. */
  bytes?: Uint8Array;
}

export interface Library {
  /** What became of the thing at that old address, or why nothing. */
  get: (url: string) => Kept | { why: string };
}

const ENDINGS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  pdf: 'pdf',
};
const ELSE = 'jenis berkasnya tidak dimuat situs';

/** Things of the old site, each once: cleaned as photos that are handed over, named anew, equal ones made one. */
export async function libraryOf(
  urls: readonly string[],
  fetched: Fetched,
  { files }: ReadSitus,
): Promise<Library> {
  const bySha = new Map([...files.values()].map(({ path, sha256 }) => [sha256, path]));
  const taken = new Set(files.keys());
  const kept = new Map<string, Kept | { why: string }>();
  for (const url of new Set(urls)) {
    const found = fetched[url];
    const bytes = found && 'file' in found ? readFileSync(found.file) : undefined;
    if (!bytes) {
      kept.set(url, { why: found && 'why' in found ? found.why : 'tidak ditemukan di tempatnya' });
      continue;
    }
    const made = await cleanBytes(url, bytes);
    if ('why' in made) {
      kept.set(url, made);
      continue;
    }
    const sha = hexOf(made.bytes);
    const known = bySha.get(sha);
    if (known !== undefined) {
      kept.set(
        url,
        [...kept.values()].find((one): one is Kept => 'path' in one && one.path === known) ?? { path: known },
      );
      continue;
    }
    const { base, extension } = partsOf(made.name);
    const plain = `${made.folder}/${made.name}`;
    const path = taken.has(plain) ? `${made.folder}/${base}-${sha.slice(0, 6)}.${extension}` : plain;
    taken.add(path);
    bySha.set(sha, path);
    kept.set(url, { path, bytes: made.bytes });
  }
  return { get: (url) => kept.get(url) ?? { why: 'tidak ditemukan di tempatnya' } };
}

type Clean = { folder: 'gambar' | 'berkas'; name: string; bytes: Uint8Array } | { why: string };

async function cleanBytes(url: string, bytes: Buffer): Promise<Clean> {
  const written = decodedOr(posix.basename(new URL(url).pathname)) || 'berkas';
  // What is in it says what it is: old servers gave pictures any name.
  const found = sniff(bytes);
  const ending = ENDINGS[found ?? ''] ?? partsOf(written).extension;
  const base = partsOf(written).base.slice(0, 80);
  const name = fileSlugOf(ending === '' ? base : `${base}.${ending}`);
  const judged = judgeKind(name, bytes, { path: name });
  if ('problem' in judged) return { why: bytes.length === 0 ? 'berkasnya kosong' : ELSE };
  if (!isPicture(judged.kind))
    return /^(?:pdf|docx|xlsx)$/.test(judged.kind) ? { folder: 'berkas', name, bytes } : { why: ELSE };
  try {
    return { folder: 'gambar', name, bytes: await withoutExif(bytes, judged.kind) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { why: 'gambarnya rusak atau terlalu luas' };
  }
}

function decodedOr(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
