import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-12',
  judul: 'Statistik sektoral menautkan metadata BPS',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Setiap dataset dengan pembina data BPS menautkan formulir MS-Keg, MS-Var, atau MS-Ind.',
  cara_memeriksa: 'Membaca `metadata_statistik` tiap dataset yang `pembina_data`-nya BPS.',
  dasar_hukum: ['Peraturan BPS 5/2020 (belum dibaca)'],
  temuan: (dataset) => `Dataset "${dataset}" belum menautkan formulir metadata statistik.`,
  perbaikan: 'Isi `metadata_statistik` dengan alamat formulirnya di BPS.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.dataset.filter(({ data }) => /\bBPS\b|Badan Pusat Statistik/i.test(data.pembina_data ?? '')),
    (item) =>
      item.data.metadata_statistik?.length
        ? undefined
        : { where: placeOf(item, 'pembina_data'), subject: item.judul },
    '/dataset/',
  );

export const SDI_12: ContentRule = { record, check };
