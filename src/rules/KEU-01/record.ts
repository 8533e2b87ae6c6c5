import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KEU-01',
  judul: 'Informasi keuangan diumumkan',
  tingkat: 'wajib',
  syarat: 'Anggaran, pelaksanaan anggaran, dan laporan keuangan dimuat dan mutakhir.',
  cara_memeriksa:
    'Melihat tabel program tahun berjalan, realisasinya dalam 6 bulan terakhir, dan laporan keuangan tahun lalu; dokumen DPA, RKA, realisasi, neraca, dan CALK juga dihitung.',
  dasar_hukum: ['UU 23/2014 pasal 391–394'],
  temuan: (bagian, keadaan) => `${bagian} ${keadaan} belum dimuat.`,
  perbaikan:
    'Isi `program/<tahun>.csv` dengan pagu, realisasi, dan per_tanggal, atau muat dokumennya di folder `dokumen`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
