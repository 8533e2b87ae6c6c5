import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SITE-06',
  judul: 'Tautan wajib di kaki halaman',
  tingkat: 'wajib',
  syarat: 'Kaki halaman menautkan situs kabupaten, pusat komando, PPID Utama, JDIH, LPSE, dan SP4N-LAPOR!.',
  cara_memeriksa: 'Membaca keenam tautan di `_kabupaten/tautan.yaml`; kaki halaman memuat semuanya.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003', 'UU 14/2008 pasal 9 ayat 4'],
  temuan: (tautan) => `Tautan ${tautan} belum ada di kaki halaman.`,
  perbaikan: 'Tambahkan tautannya di `_kabupaten/tautan.yaml`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
