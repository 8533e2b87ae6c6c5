import * as z from 'zod';
import { isFaulty, KEADAAN, type Keadaan } from '../../model/papan/keadaan.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemShape } from '../../problems/problem-shape.ts';
import type { Database } from './open.ts';

const keadaan = z.enum(Object.keys(KEADAAN) as [Keadaan, ...Keadaan[]]);

/** How a harvest of a situs ended. */
export interface StateNow {
  situs: string;
  sumber: string;
  keadaan: Keadaan;
  /** ISO 8601 in UTC. */
  waktu: string;
  masalah: readonly Problem[];
}

export interface KeptState extends Omit<StateNow, 'waktu'> {
  /** Moments, ISO 8601 in UTC: since when it is so, and when it was last asked. */
  sejak: string;
  diperiksa: string;
  /** When it was last without a fault. */
  sehat?: string;
}

export interface Turn {
  situs: string;
  waktu: string;
  dari: Keadaan | '';
  menjadi: Keadaan;
}

export interface FinishedRound {
  mulai: string;
  selesai: string;
  /** How many sites ended in each state. */
  keadaan: Partial<Record<Keadaan, number>>;
}

/** States without a fault pass into one another without a word: only what somebody must see is a turn. */
const isTurn = (from: Keadaan | undefined, to: Keadaan): boolean =>
  from !== to && (from === undefined || isFaulty(from) || isFaulty(to));

export async function keepState(
  db: Database,
  { situs, sumber, keadaan: now, waktu, masalah }: StateNow,
): Promise<void> {
  await db.transaction().execute(async (at) => {
    const known = await at.selectFrom('keadaan').selectAll().where('situs', '=', situs).executeTakeFirst();
    const before = known && keadaan.parse(known.keadaan);
    const turned = isTurn(before, now);
    const row = {
      ...{ sumber, keadaan: now, diperiksa: waktu, masalah: JSON.stringify(masalah) },
      sejak: turned || !known ? waktu : known.sejak,
      sehat: isFaulty(now) ? (known?.sehat ?? '') : waktu,
    };
    await at
      .insertInto('keadaan')
      .values({ situs, ...row })
      .onConflict((conflict) => conflict.column('situs').doUpdateSet(row))
      .execute();
    if (turned)
      await at
        .insertInto('peralihan')
        .values({ situs, waktu, dari: before ?? '', menjadi: now })
        .execute();
  });
}

/** By situs. */
export async function statesIn(db: Database): Promise<KeptState[]> {
  const rows = await db.selectFrom('keadaan').selectAll().orderBy('situs').execute();
  return rows.map(({ masalah, sehat, ...row }) => ({
    ...row,
    keadaan: keadaan.parse(row.keadaan),
    ...(sehat && { sehat }),
    masalah: z.array(problemShape).parse(JSON.parse(masalah)),
  }));
}

export async function turnsIn(db: Database, most: number): Promise<Turn[]> {
  const rows = await db
    .selectFrom('peralihan')
    .select(['situs', 'waktu', 'dari', 'menjadi'])
    .orderBy('no', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ dari, menjadi, ...row }) => ({
    ...row,
    dari: dari === '' ? '' : keadaan.parse(dari),
    menjadi: keadaan.parse(menjadi),
  }));
}

export async function keepRound(db: Database, { mulai, selesai, ...round }: FinishedRound): Promise<void> {
  await db
    .insertInto('putaran')
    .values({ mulai, selesai, keadaan: JSON.stringify(round.keadaan) })
    .execute();
}

/** The newest first. */
export async function roundsIn(db: Database, most: number): Promise<FinishedRound[]> {
  const rows = await db
    .selectFrom('putaran')
    .select(['mulai', 'selesai', 'keadaan'])
    .orderBy('no', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ keadaan: text, ...row }) => ({
    ...row,
    keadaan: z.partialRecord(keadaan, z.int()).parse(JSON.parse(text)),
  }));
}
