import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SITE-04',
  judul: 'Tanggal terakhir diperbarui diketahui',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Setidaknya satu isian atau `situs.yaml` menyebut tanggalnya, sehingga kaki halaman dapat memuatnya.',
  cara_memeriksa: 'Mencari tanggal terbaru di antara `tanggal` dan `diperbarui` semua isian.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  temuan: () => 'Tanggal terakhir diperbarui belum diketahui, sehingga kaki halaman tidak memuatnya.',
  perbaikan: 'Tambahkan baris `diperbarui: 2026-11-24` di `situs.yaml`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) =>
  verdictOnOne(
    situs.diperbarui ? undefined : { where: placeOfOwn(folder, 'diperbarui'), subject: 'diperbarui' },
    '/',
  );

export const SITE_04: ContentRule = { record, check };
