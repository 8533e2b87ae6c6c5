import { TAUTAN_WAJIB } from '../../koleksi/kabupaten/tautan.ts';
import { quote } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SITE-06',
  judul: 'Tautan wajib di kaki halaman',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Kaki halaman menautkan situs kabupaten, pusat komando, PPID Utama, JDIH, LPSE, dan SP4N-LAPOR!.',
  cara_memeriksa: 'Membaca keenam tautan di `_kabupaten/tautan.yaml`; kaki halaman memuat semuanya.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003', 'UU 14/2008 pasal 9 ayat 4'],
  temuan: (tautan) => `Tautan ${tautan} belum ada di kaki halaman.`,
  perbaikan: 'Tambahkan tautannya di `_kabupaten/tautan.yaml`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs }) =>
  verdictOnEach(
    TAUTAN_WAJIB,
    (wanted) =>
      situs.kabupaten.tautan.some(({ id }) => id === wanted)
        ? undefined
        : { where: { path: '_kabupaten/tautan.yaml' }, subject: quote(wanted) },
    '/',
  );

export const SITE_06: ContentRule = { record, check };
