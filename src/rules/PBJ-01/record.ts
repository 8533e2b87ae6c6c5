import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PBJ-01',
  judul: 'Pengadaan barang dan jasa diumumkan',
  tingkat: 'wajib',
  syarat: 'Nomor satuan kerja di SiRUP, tautan LPSE, dan ringkasan rencana umum pengadaan tersedia.',
  cara_memeriksa:
    'Membaca `pengadaan.sirup_id` di `situs.yaml`, tautan `lpse`, dan dokumen `rup` tahun berjalan atau halaman `ppid` berkategori `pengadaan`.',
  dasar_hukum: ['Perki 1/2021 (belum dibaca)', 'Perpres 16/2018 (belum dibaca)'],
  temuan: (bagian) => `${bagian} belum ada.`,
  perbaikan:
    'Isi `pengadaan.sirup_id` di `situs.yaml`, dan muat ringkasan rencana umum pengadaan di folder `dokumen` atau `ppid`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
