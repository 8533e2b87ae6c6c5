import { sql } from 'kysely';
import type { PapanHari, PapanIsian } from '../../model/papan.ts';
import type { Database } from './open.ts';
import { COLUMNS, isianOf } from './rows.ts';

/** Days of some koleksi; both ends are meant too, `YYYY-MM-DD`. */
export interface Span {
  koleksi: readonly string[];
  from: string;
  to: string;
}

const within = (db: Database, { koleksi, from, to }: Span) =>
  db
    .selectFrom('isian')
    .where('koleksi', 'in', koleksi)
    .where('hilang', '=', '')
    .where('diterbitkan', '>=', from)
    .where('diterbitkan', '<=', to);

/** How much each situs published on each day; by day and situs, days without anything left out. */
export async function daysIn(db: Database, span: Span): Promise<PapanHari[]> {
  const rows = await within(db, span)
    .select(({ fn }) => [
      'situs' as const,
      'diterbitkan' as const,
      fn.countAll<number>().as('jumlah'),
      sql<number>`sum(contoh)`.as('contoh'),
    ])
    .groupBy(['diterbitkan', 'situs'])
    .orderBy('diterbitkan')
    .orderBy('situs')
    .execute();
  return rows.map(({ situs, diterbitkan, jumlah, contoh }) => ({
    ...{ situs, tanggal: diterbitkan },
    jumlah: Number(jumlah),
    contoh: Number(contoh),
  }));
}

/** The newest records of these days. */
export async function publishedIn(db: Database, span: Span, most: number): Promise<PapanIsian[]> {
  const rows = await within(db, span)
    .select(COLUMNS)
    .orderBy('diterbitkan', 'desc')
    .orderBy('situs')
    .orderBy('koleksi')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(isianOf);
}
