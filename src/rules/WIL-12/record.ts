import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-12',
  judul: 'Kode pos sesuai kecamatannya',
  tingkat: 'anjuran',
  syarat: 'Kode pos di alamat sama dengan kode pos kecamatannya.',
  cara_memeriksa: 'Mencocokkan `alamat.kode_pos` dan `alamat.kecamatan` dengan `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  temuan: (kode, kecamatan) => `Kode pos ${kode} bukan kode pos ${kecamatan}.`,
  perbaikan: 'Betulkan `kode_pos` atau `kecamatan` di `situs.yaml`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
