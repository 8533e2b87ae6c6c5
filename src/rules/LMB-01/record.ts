import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'LMB-01',
  judul: 'Lambang negara tidak dipakai sebagai hiasan',
  tingkat: 'wajib',
  syarat:
    'Tidak ada gambar Garuda Pancasila di antara gambar situs; lambang daerah sudah ada di kepala halaman.',
  cara_memeriksa: 'Mencari kata "garuda" atau "lambang negara" pada nama dan teks pengganti gambar.',
  dasar_hukum: ['UU 24/2009 pasal 57'],
  temuan: (gambar) => `Gambar ${gambar} tampaknya memuat lambang negara.`,
  perbaikan: 'Hapus gambarnya bila hanya hiasan. Penggunaan lambang negara diatur undang-undang.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
