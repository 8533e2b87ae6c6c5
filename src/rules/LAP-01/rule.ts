import { isHostOf } from '../facts/links.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'LAP-01',
  judul: 'SP4N-LAPOR! ditautkan di setiap halaman',
  tingkat: 'wajib',
  sifat: 'larangan',
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

const check: Check = ({ situs }) => {
  const isThere = situs.kabupaten.tautan.some(
    ({ id, url }) => id === 'lapor' && isHostOf(new URL(url).hostname, 'lapor.go.id'),
  );
  return verdictOnOne(
    isThere ? undefined : { where: { path: '_kabupaten/tautan.yaml' }, subject: 'lapor' },
    '/',
  );
};

export const LAP_01: ContentRule = { record, check };
