import { PELAYANAN } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-05',
  judul: 'Perlakuan khusus bagi kelompok rentan disebut',
  tingkat: 'wajib',
  syarat:
    'Layanan atau halaman menyebut perlakuan khusus bagi penyandang disabilitas, lanjut usia, ibu hamil, atau anak.',
  cara_memeriksa:
    'Mencari kata seperti "disabilitas", "lanjut usia", "ibu hamil", "kelompok rentan", dan "kursi roda" di layanan dan halaman.',
  dasar_hukum: ['UU 25/2009 pasal 29', 'UU 8/2016 pasal 19'],
  temuan: () => 'Perlakuan khusus bagi kelompok rentan belum disebut.',
  perbaikan:
    'Tulis di `sarana_prasarana` layanan, atau di satu halaman: apa yang disediakan bagi penyandang disabilitas, lanjut usia, dan ibu hamil.',
  berlaku: PELAYANAN,
  subjek: 'tunggal',
  revisi: 1,
};
