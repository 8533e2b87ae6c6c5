import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** Steps from an empty store to the present one, each applied once; a step that was published is never changed. */
const STEPS: Readonly<Record<string, Migration>> = {
  '001-awal': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('akun')
        .addColumn('id', 'text', (one) => one.primaryKey())
        .addColumn('nama', 'text', (one) => one.notNull())
        .addColumn('peran', 'text', (one) => one.notNull())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('aktif', 'integer', (one) => one.notNull())
        .addColumn('kode', 'text', (one) => one.notNull())
        .addColumn('kode_sampai', 'integer', (one) => one.notNull())
        .addColumn('sandi', 'text', (one) => one.notNull())
        .addColumn('totp', 'text', (one) => one.notNull())
        .addColumn('totp_langkah', 'integer', (one) => one.notNull())
        .addColumn('dibuat', 'integer', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('kunci')
        .addColumn('id', 'text', (one) => one.primaryKey())
        .addColumn('akun', 'text', (one) => one.notNull())
        .addColumn('umum', 'text', (one) => one.notNull())
        .addColumn('hitung', 'integer', (one) => one.notNull())
        .addColumn('dibuat', 'integer', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('kartu')
        .addColumn('akun', 'text', (one) => one.notNull())
        .addColumn('nomor', 'integer', (one) => one.notNull())
        .addColumn('sidik', 'text', (one) => one.notNull())
        .addColumn('dipakai', 'integer', (one) => one.notNull())
        .addPrimaryKeyConstraint('kartu_kunci', ['akun', 'nomor'])
        .execute();
      await db.schema
        .createTable('sesi')
        .addColumn('id', 'text', (one) => one.primaryKey())
        .addColumn('akun', 'text', (one) => one.notNull())
        .addColumn('tahap', 'text', (one) => one.notNull())
        .addColumn('token', 'text', (one) => one.notNull())
        .addColumn('dibuat', 'integer', (one) => one.notNull())
        .addColumn('dipakai', 'integer', (one) => one.notNull())
        .addColumn('titipan', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('gagal')
        .addColumn('kunci', 'text', (one) => one.notNull())
        .addColumn('waktu', 'integer', (one) => one.notNull())
        .execute();
      await db.schema.createIndex('gagal_kunci').on('gagal').columns(['kunci', 'waktu']).execute();
      await db.schema
        .createTable('jejak')
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('waktu', 'integer', (one) => one.notNull())
        .addColumn('akun', 'text', (one) => one.notNull())
        .addColumn('tindakan', 'text', (one) => one.notNull())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('sasaran', 'text', (one) => one.notNull())
        .addColumn('sebelum', 'text', (one) => one.notNull())
        .addColumn('sidik', 'text', (one) => one.notNull())
        .execute();
      for (const act of ['update', 'delete'])
        await sql
          .raw(
            `create trigger jejak_${act} before ${act} on jejak begin select raise(abort, 'jejak tidak dapat diubah'); end`,
          )
          .execute(db);
      await db.schema
        .createTable('usulan')
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('oleh', 'text', (one) => one.notNull())
        .addColumn('pesan', 'text', (one) => one.notNull())
        .addColumn('keadaan', 'text', (one) => one.notNull())
        .addColumn('berkas', 'text', (one) => one.notNull())
        .addColumn('langsung', 'integer', (one) => one.notNull())
        .addColumn('mendesak', 'integer', (one) => one.notNull())
        .addColumn('diajukan', 'integer', (one) => one.notNull())
        .addColumn('diputus', 'integer', (one) => one.notNull())
        .addColumn('pemutus', 'text', (one) => one.notNull())
        .addColumn('catatan', 'text', (one) => one.notNull())
        .addColumn('tayang', 'integer', (one) => one.notNull())
        .addColumn('dilihat', 'integer', (one) => one.notNull())
        .execute();
      await db.schema
        .createIndex('usulan_keadaan')
        .on('usulan')
        .columns(['keadaan', 'situs', 'no'])
        .execute();
    },
  },
};

/** Brings a store to the present form; any number of processes may ask at once. @throws whatever a step threw */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async () => STEPS };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
