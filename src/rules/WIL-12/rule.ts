import { quote } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-12',
  judul: 'Kode pos sesuai kecamatannya',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Kode pos di alamat sama dengan kode pos kecamatannya.',
  cara_memeriksa: 'Mencocokkan `alamat.kode_pos` dan `alamat.kecamatan` dengan `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003'],
  temuan: (kode, kecamatan) => `Kode pos ${kode} bukan kode pos ${kecamatan}.`,
  perbaikan: 'Betulkan `kode_pos` atau `kecamatan` di `situs.yaml`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const { kecamatan, kode_pos } = situs.identitas.alamat ?? {};
  const row = situs.kabupaten.wilayah.find(({ jenis, nama }) => jenis === 'kecamatan' && nama === kecamatan);
  if (!row?.kode_pos || !kode_pos) return { subjects: 0, findings: [] };
  const wrong = {
    where: placeOfOwn(folder, 'alamat.kode_pos'),
    subject: quote(kode_pos),
    detail: `Kecamatan ${row.nama}, yaitu ${row.kode_pos}`,
  };
  return verdictOnOne(kode_pos === row.kode_pos ? undefined : wrong, '/kontak/');
};

export const WIL_12: ContentRule = { record, check };
