import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'LAP-01',
  judul: 'SP4N-LAPOR! ditautkan di setiap halaman',
  tingkat: 'wajib',
  syarat: 'Tautan ke `https://www.lapor.go.id` ada di kaki setiap halaman.',
  cara_memeriksa:
    'Membaca tautan `lapor` di `_kabupaten/tautan.yaml`; kaki halaman memuat semua tautan di sana.',
  dasar_hukum: ['Perpres 76/2013 (belum dibaca)', 'PermenPANRB 62/2018 (belum dibaca)'],
  temuan: () => 'Tautan ke SP4N-LAPOR! belum ada di kaki halaman.',
  perbaikan: 'Tambahkan tautan `lapor` dengan alamat `https://www.lapor.go.id` di `_kabupaten/tautan.yaml`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
