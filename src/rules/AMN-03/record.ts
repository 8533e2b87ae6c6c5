import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'AMN-03',
  judul: 'Tautan tidak dipendekkan',
  tingkat: 'anjuran',
  syarat: 'Tidak ada alamat dari layanan pemendek tautan, karena tujuannya tidak terlihat dan dapat berubah.',
  cara_memeriksa: 'Mencocokkan host setiap alamat luar dengan daftar pemendek tautan.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (alamat) => `Alamat ${alamat} dipendekkan, sehingga tujuannya tidak terlihat.`,
  perbaikan: 'Buka tautannya, lalu salin alamat lengkap dari halaman yang terbuka.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
