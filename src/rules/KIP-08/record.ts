import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-08',
  judul: 'Prosedur permohonan informasi',
  tingkat: 'wajib',
  syarat:
    'Halaman prosedur menyebut cara memohon, nomor pendaftaran, jawaban dalam 10 hari kerja, dan perpanjangan 7 hari kerja.',
  cara_memeriksa: 'Mencari keempat hal itu dalam tulisan halaman `ppid` dengan `kelas: prosedur`.',
  dasar_hukum: ['UU 14/2008 pasal 22 ayat 1, 4, 7, dan 8'],
  temuan: (_, kurang) => `Prosedur permohonan informasi ${kurang}.`,
  perbaikan:
    'Lengkapi halaman prosedur di folder `ppid`: permohonan, nomor pendaftaran, 10 hari kerja, dan perpanjangan 7 hari kerja.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};
