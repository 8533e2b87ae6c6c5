import type { SelectQueryBuilder } from 'kysely';
import type { PapanIsian } from '../../model/papan.ts';
import type { Database } from './open.ts';
import { COLUMNS, isianOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** Which records are meant; every key narrows. */
export interface Which {
  koleksi: string;
  situs?: string;
  tahun?: number;
  contoh?: boolean;
}

export interface Window {
  /** At most so many, after the first `skip`. */
  most: number;
  skip?: number;
}

/** So many are held at once while all are gone through. */
const AT_ONCE = 500;

type Narrowed<O> = SelectQueryBuilder<Tables, 'isian', O>;

function narrowed<O>(query: Narrowed<O>, { koleksi, situs, tahun, contoh }: Which): Narrowed<O> {
  let narrow = query.where('koleksi', '=', koleksi).where('hilang', '=', '');
  if (situs !== undefined) narrow = narrow.where('situs', '=', situs);
  if (tahun !== undefined) narrow = narrow.where('tahun', '=', tahun);
  if (contoh !== undefined) narrow = narrow.where('contoh', '=', contoh ? 1 : 0);
  return narrow;
}

/** The newest first; what has no day last; ties by situs and id. */
export async function newest(db: Database, which: Which, { most, skip = 0 }: Window): Promise<PapanIsian[]> {
  const rows = await narrowed(db.selectFrom('isian').select(COLUMNS), which)
    .orderBy('diterbitkan', 'desc')
    .orderBy('situs')
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map(isianOf);
}

export async function countOf(db: Database, which: Which): Promise<number> {
  const query = db.selectFrom('isian').select(({ fn }) => fn.countAll<number>().as('jumlah'));
  return Number((await narrowed(query, which).executeTakeFirstOrThrow()).jumlah);
}

/** How many records each year has, newest first; 0 stands for those without one. */
export async function yearsOf(db: Database, which: Which): Promise<{ tahun: number; jumlah: number }[]> {
  const query = db
    .selectFrom('isian')
    .select(({ fn }) => ['tahun' as const, fn.countAll<number>().as('jumlah')]);
  const rows = await narrowed(query, which).groupBy('tahun').orderBy('tahun', 'desc').execute();
  return rows.map(({ tahun, jumlah }) => ({ tahun, jumlah: Number(jumlah) }));
}

/** All of them by situs and id, a few at a time; situs by situs, so that the key of a record finds where the next ones begin. */
export async function* each(db: Database, which: Which): AsyncGenerator<PapanIsian> {
  const sites = which.situs === undefined ? await sitesWith(db, which.koleksi) : [which.situs];
  for (const situs of sites) yield* eachOfSitus(db, { ...which, situs });
}

/** Sites that have records of a koleksi, in their order. */
async function sitesWith(db: Database, koleksi: string): Promise<string[]> {
  const rows = await db
    .selectFrom('ringkas')
    .select('situs')
    .where('koleksi', '=', koleksi)
    .where('jumlah', '>', 0)
    .orderBy('situs')
    .execute();
  return rows.map(({ situs }) => situs);
}

async function* eachOfSitus(db: Database, which: Which & { situs: string }): AsyncGenerator<PapanIsian> {
  let last: string | undefined;
  for (;;) {
    let query = narrowed(db.selectFrom('isian').select(COLUMNS), which).orderBy('id').limit(AT_ONCE);
    if (last !== undefined) query = query.where('id', '>', last);
    const rows = await query.execute();
    yield* rows.map(isianOf);
    last = rows.at(-1)?.id;
    if (rows.length < AT_ONCE) return;
  }
}
