import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-11',
  judul: 'Informasi yang dikecualikan hanya disebut, tidak dimuat',
  tingkat: 'wajib',
  syarat:
    'Setiap baris `dikecualikan` di DIP menyebut alasan, jangka waktu, pejabat, dan waktu penetapannya, dan tidak menautkan isinya.',
  cara_memeriksa:
    'Membaca kolom alasan, jangka_simpan, unit_penguasa, waktu_pembuatan, dan tautan di `ppid/dip.csv`.',
  dasar_hukum: ['PP 61/2010 pasal 4', 'UU 14/2008 pasal 22 ayat 7 huruf e'],
  temuan: (informasi, keadaan) => `Informasi yang dikecualikan "${informasi}" ${keadaan}.`,
  perbaikan: 'Lengkapi barisnya menurut surat penetapan PPID, dan hapus tautan ke isinya.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
