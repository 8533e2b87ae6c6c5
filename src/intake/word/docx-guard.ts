import { directoryOf } from '../../read/zip.ts';

/** What one Word file may hold: a tree of 144 MB of XML took 2.5 GB and killed the process (2026-11-30). */
const MOST_PARTS = 2_000;
const MOST_XML = 12_000_000;
const MOST_WHOLE = 64_000_000;

/** Why a Word file is not opened; `undefined`: it may be. Asked of the directory alone, before a byte is unpacked. */
export function docxFault(bytes: Uint8Array): string | undefined {
  const parts = directoryOf(bytes);
  if (!parts) return 'berkasnya terpotong';
  if (parts.length > MOST_PARTS) return 'memuat terlalu banyak bagian';
  const size = (own: typeof parts): number => own.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size(parts) > MOST_WHOLE || size(parts.filter(({ name }) => /\.(xml|rels)$/i.test(name))) > MOST_XML)
    return 'isinya terlalu besar untuk dibaca';
  const spans = parts.map(({ offset, packed }) => [offset, offset + 30 + packed] as const);
  spans.sort(([a], [b]) => a - b);
  const overlap = spans.some(([from], n) => n > 0 && from < (spans[n - 1]?.[1] ?? 0));
  return overlap ? 'bagian-bagiannya saling bertumpang' : undefined;
}
