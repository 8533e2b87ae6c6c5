import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** Steps from an empty store to the present one, each applied once; a step that was published is never changed. */
const STEPS: Readonly<Record<string, Migration>> = {
  '001-awal': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('situs')
        .addColumn('id', 'text', (one) => one.primaryKey())
        .addColumn('sumber', 'text', (one) => one.notNull())
        .addColumn('sidik', 'text', (one) => one.notNull())
        .addColumn('manifes', 'text', (one) => one.notNull())
        .addColumn('diambil', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('bagian')
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('url', 'text', (one) => one.notNull())
        .addColumn('koleksi', 'text', (one) => one.notNull())
        .addColumn('jumlah', 'integer', (one) => one.notNull())
        .addPrimaryKeyConstraint('bagian_kunci', ['situs', 'url'])
        .execute();
      await db.schema
        .createTable('isian')
        // A number of its own: rows of one or two kilobytes in a tree of their key take twice the disk.
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('koleksi', 'text', (one) => one.notNull())
        .addColumn('id', 'text', (one) => one.notNull())
        .addColumn('bagian', 'text', (one) => one.notNull())
        .addColumn('sha256', 'text', (one) => one.notNull())
        .addColumn('url', 'text', (one) => one.notNull())
        .addColumn('judul', 'text', (one) => one.notNull())
        .addColumn('ringkasan', 'text', (one) => one.notNull())
        .addColumn('diterbitkan', 'text', (one) => one.notNull())
        .addColumn('diperbarui', 'text', (one) => one.notNull())
        .addColumn('berlaku_sampai', 'text', (one) => one.notNull())
        .addColumn('tahun', 'integer', (one) => one.notNull())
        .addColumn('contoh', 'integer', (one) => one.notNull())
        .addColumn('data', 'text', (one) => one.notNull())
        .addColumn('sejak', 'text', (one) => one.notNull())
        .addColumn('berubah', 'text', (one) => one.notNull())
        .addColumn('hilang', 'text', (one) => one.notNull())
        .addUniqueConstraint('isian_kunci', ['situs', 'koleksi', 'id'])
        .execute();
      await db.schema
        .createIndex('isian_terbaru')
        .on('isian')
        .columns(['koleksi', 'hilang', 'diterbitkan', 'situs', 'id'])
        .execute();
      await db.schema
        .createTable('ringkas')
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('koleksi', 'text', (one) => one.notNull())
        .addColumn('jumlah', 'integer', (one) => one.notNull())
        .addColumn('contoh', 'integer', (one) => one.notNull())
        .addColumn('jumlah_manifes', 'integer', (one) => one.notNull())
        .addColumn('diperbarui', 'text', (one) => one.notNull())
        .addPrimaryKeyConstraint('ringkas_kunci', ['situs', 'koleksi'])
        .execute();
      await db.schema
        .createTable('disisihkan')
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('bagian', 'text', (one) => one.notNull())
        .addColumn('masalah', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('panen')
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('tanggal', 'text', (one) => one.notNull())
        .addColumn('buat', 'integer', (one) => one.notNull())
        .addColumn('ubah', 'integer', (one) => one.notNull())
        .addColumn('hapus', 'integer', (one) => one.notNull())
        .addColumn('tetap', 'integer', (one) => one.notNull())
        .addColumn('ditahan', 'integer', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('acuan')
        .addColumn('bulan', 'text', (one) => one.notNull())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('angka', 'text', (one) => one.notNull())
        .addPrimaryKeyConstraint('acuan_kunci', ['bulan', 'situs'])
        .execute();
    },
  },
  '002-berkas': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('berkas')
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('sha256', 'text', (one) => one.notNull())
        .addColumn('teks', 'text', (one) => one.notNull())
        .addPrimaryKeyConstraint('berkas_kunci', ['situs', 'sha256'])
        .execute();
    },
  },
  '003-panen-jaringan': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('jawaban')
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('url', 'text', (one) => one.notNull())
        .addColumn('etag', 'text', (one) => one.notNull())
        .addColumn('diubah', 'text', (one) => one.notNull())
        .addColumn('sidik', 'text', (one) => one.notNull())
        .addPrimaryKeyConstraint('jawaban_kunci', ['situs', 'url'])
        .execute();
      await db.schema
        .createTable('keadaan')
        .addColumn('situs', 'text', (one) => one.primaryKey())
        .addColumn('sumber', 'text', (one) => one.notNull())
        .addColumn('keadaan', 'text', (one) => one.notNull())
        .addColumn('sejak', 'text', (one) => one.notNull())
        .addColumn('diperiksa', 'text', (one) => one.notNull())
        .addColumn('sehat', 'text', (one) => one.notNull())
        .addColumn('masalah', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('peralihan')
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('situs', 'text', (one) => one.notNull())
        .addColumn('waktu', 'text', (one) => one.notNull())
        .addColumn('dari', 'text', (one) => one.notNull())
        .addColumn('menjadi', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('putaran')
        .addColumn('no', 'integer', (one) => one.primaryKey())
        .addColumn('mulai', 'text', (one) => one.notNull())
        .addColumn('selesai', 'text', (one) => one.notNull())
        .addColumn('keadaan', 'text', (one) => one.notNull())
        .execute();
      await db.schema
        .createTable('terbitan')
        .addColumn('situs', 'text', (one) => one.primaryKey())
        .addColumn('urutan', 'integer', (one) => one.notNull())
        .addColumn('sha256', 'text', (one) => one.notNull())
        .execute();
    },
  },
};

/** Brings a store to the present form; any number of processes may ask at once. @throws whatever a step threw */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => STEPS },
  }).migrateToLatest();
  if (error) throw error;
}
