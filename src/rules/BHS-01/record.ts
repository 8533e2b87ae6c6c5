import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'BHS-01',
  judul: 'Halaman berbahasa Indonesia',
  tingkat: 'wajib',
  syarat:
    'Berita, pengumuman, layanan, dan halaman ditulis dalam bahasa Indonesia; bahasa lain hanya tambahan.',
  cara_memeriksa:
    'Membandingkan banyaknya kata umum bahasa Inggris dan bahasa Indonesia di tulisan yang sedikitnya 40 kata.',
  dasar_hukum: ['UU 24/2009 pasal 30 dan 33'],
  temuan: (judul) => `"${judul}" lebih banyak memakai bahasa Inggris.`,
  perbaikan: 'Tulis dalam bahasa Indonesia; versi bahasa lain boleh ditambahkan di bawahnya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
