import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KEU-02',
  judul: 'Dokumen keuangan lengkap',
  tingkat: 'anjuran',
  syarat: 'RKA dan DPA tahun berjalan serta realisasi, CALK, dan daftar aset tahun lalu dimuat.',
  cara_memeriksa: 'Mencari kelima jenis dokumen menurut tahunnya di folder `dokumen`.',
  dasar_hukum: ['UU 23/2014 pasal 391', 'Perki 1/2021 (belum dibaca)'],
  temuan: (dokumen, tahun) => `${dokumen} ${tahun} belum dimuat.`,
  perbaikan: 'Muat dokumennya di folder `dokumen` dengan `jenis`, `tahun`, dan `ringkasan`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
