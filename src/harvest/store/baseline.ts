import { sql } from 'kysely';
import * as z from 'zod';
import { countsIn, situsIn } from './ask-situs.ts';
import type { Database } from './open.ts';

/** Figures of one situs on the first day of a month on which they were taken. */
const angka = z.object({
  tanggal: z.string(),
  dikerjakan: z.number().nullable(),
  syarat_dasar: z.number().nullable(),
  koleksi: z.record(z.string(), z.number()),
});

export interface Baseline extends z.output<typeof angka> {
  /** `2026-11` */
  bulan: string;
  situs: string;
}

/** Keeps all figures of a month once; later runs of the same month leave them. */
export async function keepBaseline(db: Database, tanggal: string): Promise<void> {
  const bulan = tanggal.slice(0, 7);
  const kept = await db
    .selectFrom('acuan')
    .select(sql<number>`1`.as('ada'))
    .where('bulan', '=', bulan)
    .limit(1)
    .execute();
  if (kept.length > 0) return;
  const counts = Map.groupBy(await countsIn(db), ({ situs }) => situs);
  const rows = (await situsIn(db)).map(({ id, manifest: { kepatuhan } }) => ({
    bulan,
    situs: id,
    angka: JSON.stringify({
      tanggal,
      dikerjakan: kepatuhan?.dikerjakan ?? null,
      syarat_dasar: kepatuhan?.syarat_dasar?.terpenuhi ?? null,
      koleksi: Object.fromEntries((counts.get(id) ?? []).map(({ koleksi, jumlah }) => [koleksi, jumlah])),
    } satisfies z.output<typeof angka>),
  }));
  for (const row of rows) await db.insertInto('acuan').values(row).execute();
}

/** All of them, oldest month first. */
export async function baselinesIn(db: Database): Promise<Baseline[]> {
  const rows = await db.selectFrom('acuan').selectAll().orderBy('bulan').orderBy('situs').execute();
  return rows.map(({ bulan, situs, angka: text }) => ({ bulan, situs, ...angka.parse(JSON.parse(text)) }));
}
