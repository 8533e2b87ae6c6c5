import { suggest } from '../../problems/suggest.ts';
import { quote } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-06',
  judul: 'Nama wilayah dieja seperti di daftar',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Nama kecamatan, desa, dan kelurahan di alamat sama dengan `_kabupaten/wilayah.csv`.',
  cara_memeriksa: 'Mencocokkan `alamat.kecamatan` dan `alamat.desa_kelurahan` dengan daftar itu.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (nama, terdekat) => `Nama wilayah ${nama} tidak ada dalam daftar${terdekat}.`,
  perbaikan: 'Tulis namanya seperti di `_kabupaten/wilayah.csv`, tanpa kata Kecamatan, Desa, atau Kelurahan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const { wilayah } = situs.kabupaten;
  const { kecamatan, desa_kelurahan } = situs.identitas.alamat ?? {};
  const written = [
    { key: 'alamat.kecamatan', nama: kecamatan, isKecamatan: true },
    { key: 'alamat.desa_kelurahan', nama: desa_kelurahan, isKecamatan: false },
  ].flatMap(({ nama, ...rest }) => (nama === undefined ? [] : [{ nama, ...rest }]));
  return verdictOnEach(written, ({ key, nama, isKecamatan }) => {
    const known = wilayah
      .filter(({ jenis }) => (jenis === 'kecamatan') === isKecamatan)
      .map((one) => one.nama);
    if (known.includes(nama)) return undefined;
    const nearest = suggest(nama, known);
    const detail = nearest === undefined ? '' : `; yang terdekat ${quote(nearest)}`;
    return { where: placeOfOwn(folder, key), subject: quote(nama), detail };
  });
};

export const WIL_06: ContentRule = { record, check };
