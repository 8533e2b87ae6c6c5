import { sha256Of } from '../feed/hash.ts';
import { sealOf } from '../feed/item.ts';
import { itemSchemaFor } from '../feed/schema/by-koleksi.ts';
import type { FeedItem } from '../feed/schema/item.ts';
import { type Manifest, type ManifestPart, manifest as manifestSchema } from '../feed/schema/manifest.ts';
import { anyPart } from '../feed/schema/part.ts';
import { recordRefused } from '../problems/harvest.ts';
import type { Problem } from '../problems/problem.ts';
import { SourceFault } from './source.ts';
import { jsonIn } from './text-in.ts';

/** What a part must be, by the manifest that names it. */
export interface ExpectedPart extends Pick<ManifestPart, 'url' | 'sha256'> {
  situs: string;
  koleksi: string;
}

/** The good records of a part, and why each other was kept out. */
export interface JudgedPart {
  items: readonly FeedItem[];
  keptOut: readonly Problem[];
}

/** @throws SourceFault in words for people, where it is no manifest of this situs */
export function judgeManifest(bytes: Uint8Array, situs: string): Manifest {
  const judged = manifestSchema.safeParse(jsonIn(bytes));
  if (!judged.success) {
    const [issue] = judged.error.issues;
    throw new SourceFault(`bentuknya tidak sesuai di \`${issue?.path.map(String).join('.') ?? ''}\``);
  }
  if (judged.data.situs.id !== situs) throw new SourceFault(`isinya milik situs ${judged.data.situs.id}`);
  return judged.data;
}

/**
 * Each record by the published schema of its koleksi and by its own hash.
 *
 * @throws SourceFault where the part as a whole is not the one that the manifest names
 */
export function judgePart(bytes: Uint8Array, { situs, koleksi, url, sha256 }: ExpectedPart): JudgedPart {
  if (sha256Of(bytes) !== sha256)
    throw new SourceFault('sidik jarinya berbeda dari yang tertulis di daftar isi');
  const frame = anyPart.pick({ situs: true, koleksi: true, versi: true }).safeParse(jsonIn(bytes));
  if (!frame.success || frame.data.situs !== situs || frame.data.koleksi !== koleksi)
    throw new SourceFault('bukan bagian dari koleksi itu');
  const { isi } = frame.data as { isi?: unknown };
  if (!Array.isArray(isi)) throw new SourceFault('tidak memuat daftar isian');
  const schema = itemSchemaFor(koleksi);
  const items = new Map<string, FeedItem>();
  const keptOut: Problem[] = [];
  const refuse = (written: unknown, at: string, why: string): void => {
    const id = String(Object(written)?.id ?? '?').slice(0, 200);
    keptOut.push(recordRefused.at({ path: `${situs}${url}` }, { koleksi, id, at, why }));
  };
  for (const written of isi) {
    const judged = schema.safeParse(written);
    if (!judged.success) {
      refuse(
        written,
        judged.error.issues[0]?.path.map(String).join('.') ?? '',
        'tidak sesuai bentuk yang dipakai umpan data',
      );
    } else if (!isSealed(written, judged.data.sha256))
      refuse(written, 'sha256', 'bukan sidik jari isian itu');
    else if (items.has(judged.data.id)) refuse(written, 'id', 'dipakai oleh lebih dari satu isian');
    else items.set(judged.data.id, judged.data);
  }
  return { items: [...items.values()], keptOut };
}

/** What has no canonical form, as half a character has none, has no hash either. */
function isSealed(written: FeedItem, sha256: string): boolean {
  try {
    return sealOf(written) === sha256;
  } catch {
    return false;
  }
}
