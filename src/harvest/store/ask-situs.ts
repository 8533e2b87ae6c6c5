import { type Manifest, manifest } from '../../feed/schema/manifest.ts';
import type { PapanJumlah } from '../../model/papan.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemShape } from '../../problems/problem-shape.ts';
import type { Database } from './open.ts';

/** A situs as it stands in the store. */
export interface StoredSitus {
  id: string;
  sumber: string;
  diambil: string;
  manifest: Manifest;
}

/** Every situs whose feed was taken, by id. */
export async function situsIn(db: Database): Promise<StoredSitus[]> {
  const rows = await db
    .selectFrom('situs')
    .select(['id', 'sumber', 'diambil', 'manifes'])
    .orderBy('id')
    .execute();
  return rows.map(({ manifes, ...row }) => ({ ...row, manifest: manifest.parse(JSON.parse(manifes)) }));
}

/** Parts of one situs that the store has, the hash of the manifest that named them, and where that came from. */
export async function knownOf(
  db: Database,
  situs: string,
): Promise<{ sidik: string | undefined; sumber: string | undefined; urls: ReadonlySet<string> }> {
  const row = await db
    .selectFrom('situs')
    .select(['sidik', 'sumber'])
    .where('id', '=', situs)
    .executeTakeFirst();
  const parts = await db.selectFrom('bagian').select('url').where('situs', '=', situs).execute();
  return { sidik: row?.sidik, sumber: row?.sumber, urls: new Set(parts.map(({ url }) => url)) };
}

/** How much of one situs waits: deletions that are held, records that were kept out, koleksi with another count than told. */
export async function waitingOf(
  db: Database,
  situs: string,
): Promise<{ held: number; keptOut: number; fewer: number; more: number }> {
  const [held, keptOut] = await Promise.all([
    db
      .selectFrom('isian')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('situs', '=', situs)
      .where('bagian', '=', '')
      .where('hilang', '=', '')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('disisihkan')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('situs', '=', situs)
      .executeTakeFirstOrThrow(),
  ]);
  const figures = await db
    .selectFrom('ringkas')
    .select(['jumlah', 'jumlah_manifes'])
    .where('situs', '=', situs)
    .execute();
  return {
    held: Number(held.count),
    keptOut: Number(keptOut.count),
    fewer: figures.filter(({ jumlah, jumlah_manifes }) => jumlah < jumlah_manifes).length,
    more: figures.filter(({ jumlah, jumlah_manifes }) => jumlah > jumlah_manifes).length,
  };
}

/** How many records of each koleksi each situs has; by situs and koleksi. */
export async function countsIn(db: Database, situs?: string): Promise<PapanJumlah[]> {
  const all = db.selectFrom('ringkas').select(['situs', 'koleksi', 'jumlah', 'contoh', 'diperbarui']);
  const rows = await (situs === undefined ? all : all.where('situs', '=', situs))
    .orderBy('situs')
    .orderBy('koleksi')
    .execute();
  return rows.map(({ diperbarui, ...row }) => ({ ...row, ...(diperbarui && { diperbarui }) }));
}

/** What was kept out of each situs, in the order of its parts. */
export async function keptOutIn(db: Database): Promise<{ situs: string; problem: Problem }[]> {
  const rows = await db
    .selectFrom('disisihkan')
    .select(['situs', 'masalah'])
    .orderBy('situs')
    .orderBy('bagian')
    .orderBy('masalah')
    .execute();
  return rows.map(({ situs, masalah }) => ({ situs, problem: problemShape.parse(JSON.parse(masalah)) }));
}

/** Records that their situs has no longer, kept until a person lets them go. */
export const heldIn = (
  db: Database,
): Promise<{ situs: string; koleksi: string; id: string; judul: string }[]> =>
  db
    .selectFrom('isian')
    .select(['situs', 'koleksi', 'id', 'judul'])
    .where('bagian', '=', '')
    .where('hilang', '=', '')
    .orderBy('situs')
    .orderBy('koleksi')
    .orderBy('id')
    .execute();
