import { placeNames } from '../../model/places.ts';
import { suggest } from '../../problems/suggest.ts';
import { quote } from '../../problems/words.ts';
import { codesIn } from '../facts/region-codes.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-02',
  judul: 'Kode wilayah ada dalam daftar',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Setiap kode wilayah kabupaten ini ada di `_kabupaten/wilayah.csv`.',
  cara_memeriksa: 'Mencocokkan `lokasi`, `wilayah`, dan `cakupan_wilayah` semua isian dengan daftar itu.',
  dasar_hukum: ['Kepmendagri 300.2.2-2138/2025 (belum dibaca)'],
  temuan: (kode, terdekat) => `Kode wilayah ${kode} tidak ada dalam daftar${terdekat}.`,
  perbaikan: 'Betulkan kodenya menurut `_kabupaten/wilayah.csv`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input) => {
  const { identitas, wilayah } = input.situs.kabupaten;
  const known = [identitas.kode, ...wilayah.map(({ kode }) => kode)];
  // What belongs to another kabupaten is WIL-01's to tell.
  const own = codesIn(input).filter(({ kode }) => kode.startsWith(identitas.kode));
  return verdictOnEach(own, ({ kode, where }) => {
    if (known.includes(kode)) return undefined;
    const nearest = suggest(kode, known);
    const [name = ''] = nearest === undefined ? [] : placeNames(input.situs, [nearest]);
    const detail = nearest === undefined ? '' : `; yang terdekat ${quote(nearest)}, ${name}`;
    return { where, subject: quote(kode), detail };
  });
};

export const WIL_02: ContentRule = { record, check };
