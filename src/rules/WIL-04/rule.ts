import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-04',
  judul: 'Kecamatan dan kelurahan punya kode wilayahnya sendiri',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Register menyebut kode wilayah yang ada dalam daftar dan sesuai jenisnya.',
  cara_memeriksa: 'Mencocokkan `kode_wilayah` di register dengan `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['PP 18/2016 pasal 5 ayat 2 dan 52'],
  temuan: (_, keadaan) => `Kode wilayah situs ini ${keadaan}.`,
  perbaikan: 'Betulkan `kode_wilayah` di `_kabupaten/register.yaml`; berkas itu dijaga pengelola register.',
  berlaku: ['kecamatan', 'kelurahan'],
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ situs }) => {
  const where = { path: '_kabupaten/register.yaml' };
  if (!situs.kodeWilayah) return verdictOnOne({ where, subject: situs.id, detail: 'belum ditulis' });
  const row = situs.kabupaten.wilayah.find(({ kode }) => kode === situs.kodeWilayah);
  if (!row) return verdictOnOne({ where, subject: situs.id, detail: 'tidak ada dalam daftar' });
  const isRight = row.jenis === situs.jenis && situs.nama.toLowerCase().includes(row.nama.toLowerCase());
  return verdictOnOne(
    isRight ? undefined : { where, subject: situs.id, detail: `adalah milik ${row.jenis} ${row.nama}` },
    '/profil/',
  );
};

export const WIL_04: ContentRule = { record, check };
