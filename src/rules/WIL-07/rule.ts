import { quote } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'WIL-07',
  judul: 'Lokasi program ditulis pada tingkat yang paling tepat',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Lokasi satu program tidak memuat kode bersama kode di atasnya.',
  cara_memeriksa: 'Membandingkan kode-kode `lokasi` tiap program.',
  dasar_hukum: ['Permendagri 90/2019 (belum dibaca)'],
  temuan: (program, kode) => `Lokasi "${program}" memuat ${kode}.`,
  perbaikan: 'Hapus kode yang lebih luas, agar yang tersisa paling tepat.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.program.filter(({ data }) => data.lokasi?.length),
    (item) => {
      const { lokasi = [] } = item.data;
      const wide = lokasi.find((kode) => lokasi.some((other) => other.startsWith(`${kode}.`)));
      if (wide === undefined) return undefined;
      const detail = `${quote(wide)} bersama kode di bawahnya`;
      return { where: placeOf(item, 'lokasi'), subject: item.judul, detail };
    },
    '/program/',
  );

export const WIL_07: ContentRule = { record, check };
