import type { Variabel } from '../../koleksi/dataset/variabel.ts';
import { quotedList } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-03',
  judul: 'Standar data tiap variabel disebut',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap variabel menyebut konsep, definisi, klasifikasi, ukuran, dan satuan.',
  cara_memeriksa: 'Membaca `variabel` tiap dataset; satuan boleh "tanpa satuan".',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" ${kurang}.`,
  perbaikan:
    'Lengkapi `variabel` di bagian atas berkas dataset: satu butir untuk tiap kolom. Kolom tanpa satuan ditulis `satuan: tanpa satuan`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const PARTS = ['konsep', 'definisi', 'klasifikasi', 'ukuran', 'satuan'] as const satisfies (keyof Variabel)[];

const check: Check = ({ situs, placeOf }) =>
  verdictOnEach(
    situs.items.dataset,
    (item) => {
      const { variabel = [] } = item.data;
      if (variabel.length === 0)
        return { where: placeOf(item), subject: item.judul, detail: 'belum menerangkan kolomnya' };
      const lacking = variabel.filter((one) => PARTS.some((part) => one[part] === undefined));
      if (lacking.length === 0) return undefined;
      const columns = quotedList(lacking.map(({ kolom }) => kolom));
      return {
        where: placeOf(item, 'variabel'),
        subject: item.judul,
        detail: `belum melengkapi standar data kolom ${columns}`,
      };
    },
    '/dataset/',
  );

export const SDI_03: ContentRule = { record, check };
