import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SITE-02',
  judul: 'Alamat kantor lengkap',
  tingkat: 'wajib',
  syarat: 'Alamat memuat nama jalan dan kode pos.',
  cara_memeriksa: 'Membaca `alamat.jalan` dan `alamat.kode_pos` di `situs.yaml`.',
  dasar_hukum: ['Inpres 3/2003', 'Panduan situs pemerintah daerah, Depkominfo 2003'],
  temuan: (kurang) => `Alamat kantor belum memuat ${kurang}.`,
  perbaikan: 'Isi `alamat` di `situs.yaml` dengan `jalan` dan `kode_pos`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
