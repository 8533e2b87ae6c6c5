import { proceduresVerdict } from '../facts/ppid-procedures.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'KIP-09',
  judul: 'Tata cara keberatan dan sengketa informasi',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Halaman prosedur menyebut keberatan kepada atasan PPID, 30 hari kerja, Komisi Informasi, dan 14 hari kerja.',
  cara_memeriksa: 'Mencari keempat hal itu dalam tulisan halaman `ppid` dengan `kelas: prosedur`.',
  dasar_hukum: ['UU 14/2008 pasal 35, 36, dan 37 ayat 2'],
  temuan: (_, kurang) => `Tata cara keberatan ${kurang}.`,
  perbaikan:
    'Lengkapi halaman prosedur di folder `ppid`: keberatan diajukan dan dijawab dalam 30 hari kerja, lalu sengketa ke Komisi Informasi dalam 14 hari kerja.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};

const PARTS = [
  { nama: 'keberatan', pattern: /\bkeberatan\b/i },
  { nama: 'batas 30 hari kerja', pattern: /\b(30|tiga puluh)( \(tiga puluh\))? hari kerja\b/i },
  { nama: 'Komisi Informasi', pattern: /\bkomisi informasi\b/i },
  { nama: 'batas 14 hari kerja', pattern: /\b(14|empat belas)( \(empat belas\))? hari kerja\b/i },
];

const check: Check = (input) => proceduresVerdict(input, PARTS);

export const KIP_09: ContentRule = { record, check };
