import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-04',
  judul: 'Pengelola pengaduan disebut',
  tingkat: 'wajib',
  syarat: 'Nama atau jabatan pengelola pengaduan dan alamatnya diumumkan.',
  cara_memeriksa: 'Membaca `pengaduan.pengelola` dan `pengaduan.alamat` di `situs.yaml`.',
  dasar_hukum: ['UU 25/2009 pasal 36 ayat 1 dan 4'],
  temuan: (kurang) => `Pengelolaan pengaduan belum menyebut ${kurang}.`,
  perbaikan: 'Isi `pengaduan` di `situs.yaml` dengan `pengelola` (jabatan) dan `alamat`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
