import { proceduresVerdict } from '../facts/ppid-procedures.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'KIP-08',
  judul: 'Prosedur permohonan informasi',
  tingkat: 'wajib',
  sifat: 'isi',
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

const PARTS = [
  { nama: 'permohonan', pattern: /\bpermohonan\b/i },
  { nama: 'nomor pendaftaran', pattern: /\bnomor (pendaftaran|registrasi)\b/i },
  { nama: 'jawaban dalam 10 hari kerja', pattern: /\b(10|sepuluh)( \(sepuluh\))? hari kerja\b/i },
  { nama: 'perpanjangan 7 hari kerja', pattern: /\b(7|tujuh)( \(tujuh\))? hari kerja\b/i },
];

const check: Check = (input) => proceduresVerdict(input, PARTS);

export const KIP_08: ContentRule = { record, check };
