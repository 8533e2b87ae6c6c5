import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'AMN-04',
  judul: 'Tautan memakai https',
  tingkat: 'anjuran',
  syarat: 'Semua alamat luar diawali `https://`.',
  cara_memeriksa: 'Membaca awal setiap alamat luar di halaman, tabel, dan `situs.yaml`.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (alamat) => `Alamat ${alamat} diawali http, sehingga dapat disadap atau diubah di jalan.`,
  perbaikan: 'Ganti `http://` dengan `https://`, lalu buka alamatnya untuk memastikan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
