import { quote } from '../../problems/words.ts';
import { regionsBelow } from '../facts/region-codes.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-03',
  judul: 'Jenis wilayah sesuai kodenya',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Angka keempat kode diawali 1 bagi kelurahan, 2 bagi desa.',
  cara_memeriksa: 'Membaca baris wilayah sendiri dan yang di bawahnya di `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (wilayah, kode) => `${wilayah} berkode ${kode}, yang bukan kode jenis itu.`,
  perbaikan: 'Betulkan kode atau jenisnya di `_kabupaten/wilayah.csv`.',
  berlaku: ['kecamatan', 'kelurahan'],
  subjek: 'banyak',
  revisi: 1,
};

const FIRST = { kelurahan: '1', desa: '2' } as const;

const check: Check = ({ situs }) => {
  const { wilayah } = situs.kabupaten;
  const own = wilayah.filter(({ kode }) => kode === situs.kodeWilayah);
  return verdictOnEach([...own, ...regionsBelow(wilayah, situs.kodeWilayah)], ({ kode, nama, jenis }) => {
    const [, , , fourth] = kode.split('.');
    const isRight = jenis === 'kecamatan' ? fourth === undefined : fourth?.startsWith(FIRST[jenis]) === true;
    const kind = `${jenis[0]?.toUpperCase()}${jenis.slice(1)}`;
    return isRight
      ? undefined
      : { where: { path: '_kabupaten/wilayah.csv' }, subject: `${kind} ${nama}`, detail: quote(kode) };
  });
};

export const WIL_03: ContentRule = { record, check };
