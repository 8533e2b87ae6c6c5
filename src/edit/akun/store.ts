import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, type Selectable } from 'kysely';
import { sqliteDialect } from '../../disk/sqlite.ts';
import { migrate } from './migrations.ts';
import type { Keadaan, Tables, Tahap } from './tables.ts';

export type AkunRow = Selectable<Tables['akun']>;
export type SesiRow = Selectable<Tables['sesi']>;
export type JejakRow = Selectable<Tables['jejak']>;
export type UsulanRow = Selectable<Tables['usulan']>;
export type KunciRow = Selectable<Tables['kunci']>;
export type Store = Awaited<ReturnType<typeof openStore>>;

/** So much of the trail is read at once. */
const PAGE = 200;
const FIRST = '';

/**
 * Accounts, sessions, what was asked for and the trail, behind named operations: beside the command center's store the
 * only place with SQL.
 *
 * @param file absolute path; nobody but the user who runs the room may read it
 */
export async function openStore(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    await migrate(db);
    if (file !== ':memory:') chmodSync(file, 0o600);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    close: () => db.destroy(),

    akun: (id: string) => db.selectFrom('akun').selectAll().where('id', '=', id).executeTakeFirst(),
    allAkun: () => db.selectFrom('akun').selectAll().orderBy('id').execute(),
    addAkun: (row: AkunRow) => db.insertInto('akun').values(row).execute(),
    setAkun: (id: string, set: Partial<Omit<AkunRow, 'id'>>) =>
      db.updateTable('akun').set(set).where('id', '=', id).execute(),
    /** Takes a code once: of two who bring it at the same time one is told no. */
    async useKode(id: string, kode: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('akun')
        .set({ kode: '', kode_sampai: 0 })
        .where('id', '=', id)
        .where('kode', '=', kode)
        .where('kode', '!=', '')
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    /** Takes a step of time once. */
    async useStep(id: string, step: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('akun')
        .set({ totp_langkah: step })
        .where('id', '=', id)
        .where('totp_langkah', '<', step)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    kunci: (akun: string) => db.selectFrom('kunci').selectAll().where('akun', '=', akun).execute(),
    kunciById: (id: string) => db.selectFrom('kunci').selectAll().where('id', '=', id).executeTakeFirst(),
    addKunci: (row: KunciRow) => db.insertInto('kunci').values(row).execute(),
    setHitung: (id: string, hitung: number) =>
      db.updateTable('kunci').set({ hitung }).where('id', '=', id).execute(),
    dropKunci: (akun: string) => db.deleteFrom('kunci').where('akun', '=', akun).execute(),

    /** The whole card anew; an old one is worth nothing from then on. */
    setKartu: (akun: string, sidik: readonly string[]) =>
      db.transaction().execute(async (at) => {
        await at.deleteFrom('kartu').where('akun', '=', akun).execute();
        for (const [index, one] of sidik.entries())
          await at
            .insertInto('kartu')
            .values({ akun, nomor: index + 1, sidik: one, dipakai: 0 })
            .execute();
      }),
    unusedKartu: (akun: string) =>
      db
        .selectFrom('kartu')
        .selectAll()
        .where('akun', '=', akun)
        .where('dipakai', '=', 0)
        .orderBy('nomor')
        .execute(),
    async useKartu(akun: string, nomor: number, waktu: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('kartu')
        .set({ dipakai: waktu })
        .where('akun', '=', akun)
        .where('nomor', '=', nomor)
        .where('dipakai', '=', 0)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    addSesi: (row: SesiRow) => db.insertInto('sesi').values(row).execute(),
    sesi: (id: string) => db.selectFrom('sesi').selectAll().where('id', '=', id).executeTakeFirst(),
    sesiOf: (akun: string) =>
      db.selectFrom('sesi').selectAll().where('akun', '=', akun).orderBy('dibuat', 'desc').execute(),
    touchSesi: (id: string, dipakai: number) =>
      db.updateTable('sesi').set({ dipakai }).where('id', '=', id).execute(),
    keepInSesi: (id: string, titipan: string) =>
      db.updateTable('sesi').set({ titipan }).where('id', '=', id).execute(),
    dropSesi: (id: string) => db.deleteFrom('sesi').where('id', '=', id).execute(),
    dropSesiOf: (akun: string) => db.deleteFrom('sesi').where('akun', '=', akun).execute(),
    dropOldSesi: (idleBefore: number, openedBefore: number) =>
      db
        .deleteFrom('sesi')
        .where((at) => at.or([at('dipakai', '<', idleBefore), at('dibuat', '<', openedBefore)]))
        .execute(),
    countSesi: async (tahap: Tahap) =>
      Number(
        (
          await db
            .selectFrom('sesi')
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .where('tahap', '=', tahap)
            .executeTakeFirstOrThrow()
        ).n,
      ),

    /**
     * Counts one more try under each key, unless one of them has to wait first; at once, so that of many who come
     * together no more are let in than of those who come one after the other.
     *
     * @param waitOf how long who has failed so often, last then, has to wait, in milliseconds
     * @returns how long to wait; 0: the try was counted
     */
    tryOnce: (
      keys: readonly string[],
      { now, since }: { now: number; since: number },
      waitOf: (key: string, times: number, last: number) => number,
    ): Promise<number> =>
      db.transaction().execute(async (at) => {
        let wait = 0;
        for (const key of keys) {
          const { n, last } = await at
            .selectFrom('gagal')
            .select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('waktu').as('last')])
            .where('kunci', '=', key)
            .where('waktu', '>', since)
            .executeTakeFirstOrThrow();
          wait = Math.max(wait, waitOf(key, Number(n), Number(last ?? 0)));
        }
        if (wait > 0) return wait;
        for (const kunci of keys) await at.insertInto('gagal').values({ kunci, waktu: now }).execute();
        await at.deleteFrom('gagal').where('waktu', '<=', since).execute();
        return 0;
      }),
    forgive: (kunci: string) => db.deleteFrom('gagal').where('kunci', '=', kunci).execute(),

    /** One more line of the trail, chained to the one before. */
    addJejak: (line: Pick<JejakRow, 'waktu' | 'akun' | 'tindakan' | 'situs' | 'sasaran'>): Promise<void> =>
      db.transaction().execute(async (at) => {
        const last = await at
          .selectFrom('jejak')
          .select(['no', 'sidik'])
          .orderBy('no', 'desc')
          .limit(1)
          .executeTakeFirst();
        const row = { ...line, no: (last?.no ?? 0) + 1, sebelum: last?.sidik ?? FIRST };
        await at
          .insertInto('jejak')
          .values({ ...row, sidik: sidikOf(row) })
          .execute();
      }),
    /** The newest first; `before` a number: those before it. */
    jejak: (before = Number.MAX_SAFE_INTEGER, most = PAGE) =>
      db.selectFrom('jejak').selectAll().where('no', '<', before).orderBy('no', 'desc').limit(most).execute(),
    /** Number of the first line that is not as it was written; `undefined`: all are. */
    async brokenJejak(): Promise<number | undefined> {
      let before = FIRST;
      for (let no = 0; ; ) {
        const rows = await db
          .selectFrom('jejak')
          .selectAll()
          .where('no', '>', no)
          .orderBy('no')
          .limit(PAGE)
          .execute();
        for (const row of rows) {
          if (row.no !== no + 1 || row.sebelum !== before || row.sidik !== sidikOf(row)) return no + 1;
          no = row.no;
          before = row.sidik;
        }
        if (rows.length < PAGE) return undefined;
      }
    },
    /** Who saved a file last, by the trail. */
    lastSaver: (situs: string, sasaran: string) =>
      db
        .selectFrom('jejak')
        .select(['akun', 'waktu'])
        .where('tindakan', '=', 'simpan')
        .where('situs', '=', situs)
        .where('sasaran', '=', sasaran)
        .orderBy('no', 'desc')
        .limit(1)
        .executeTakeFirst(),

    addUsulan: async (row: Omit<UsulanRow, 'no'>): Promise<number> =>
      Number(
        (
          await db
            .insertInto('usulan')
            .values(row as UsulanRow)
            .executeTakeFirstOrThrow()
        ).insertId,
      ),
    usulan: (no: number) => db.selectFrom('usulan').selectAll().where('no', '=', no).executeTakeFirst(),
    /** Of all offices or of some, the oldest first. */
    usulanIn: (keadaan: readonly Keadaan[], situs?: readonly string[]) => {
      const all = db.selectFrom('usulan').selectAll().where('keadaan', 'in', keadaan);
      return (situs ? all.where('situs', 'in', situs) : all).orderBy('no').execute();
    },
    lastUsulan: (situs: readonly string[], most: number) =>
      db
        .selectFrom('usulan')
        .selectAll()
        .where('situs', 'in', situs)
        .orderBy('no', 'desc')
        .limit(most)
        .execute(),
    unseenUsulan: () =>
      db
        .selectFrom('usulan')
        .selectAll()
        .where('langsung', '=', 1)
        .where('dilihat', '=', 0)
        .orderBy('no')
        .execute(),
    /** Changes one that is still in the state it was seen in: of two who decide at once one is told no. */
    async turnUsulan(no: number, from: Keadaan, set: Partial<Omit<UsulanRow, 'no'>>): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('usulan')
        .set(set)
        .where('no', '=', no)
        .where('keadaan', '=', from)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

const sidikOf = ({ no, waktu, akun, tindakan, situs, sasaran, sebelum }: Omit<JejakRow, 'sidik'>): string =>
  createHash('sha256')
    .update(JSON.stringify([no, waktu, akun, tindakan, situs, sasaran, sebelum]))
    .digest('hex');
