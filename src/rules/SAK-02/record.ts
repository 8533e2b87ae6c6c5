import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SAK-02',
  judul: 'Keterangan dokumen lengkap',
  tingkat: 'anjuran',
  syarat: 'Setiap dokumen menyebut tanggal penetapan dan ringkasan; peraturan dan keputusan juga nomornya.',
  cara_memeriksa:
    'Membaca `tanggal_penetapan`, `ringkasan`, dan `nomor` tiap dokumen; rancangan dan dokumen yang belum diisi tidak dihitung.',
  dasar_hukum: ['PermenPANRB 88/2021 (belum dibaca)'],
  temuan: (dokumen, kurang) => `Dokumen "${dokumen}" belum menyebut ${kurang}.`,
  perbaikan: 'Tambahkan isiannya di bagian atas berkas dokumen.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};
