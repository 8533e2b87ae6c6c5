import type { Dataset } from '../../koleksi/dataset/schema.ts';
import { enumerated } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

export const record: RuleRecord = {
  kode: 'SDI-02',
  judul: 'Metadata dataset lengkap',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Setiap dataset menyebut deskripsi, periode, frekuensi, satuan, sumber, tanggal terbit, dan kontak; yang sudah berubah juga tanggal mutakhir.',
  cara_memeriksa:
    'Membaca isian itu di bagian atas tiap berkas `dataset`; tanggal mutakhir yang kosong berarti sama dengan tanggal terbit, produsen data yang kosong berarti unit kerja ini.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, kurang) => `Dataset "${dataset}" belum menyebut ${kurang}.`,
  perbaikan: 'Lengkapi isiannya di bagian atas berkas dataset.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};

const NEEDED = {
  deskripsi: 'deskripsi',
  periode_data: 'periode data',
  frekuensi: 'frekuensi',
  satuan: 'satuan',
  sumber: 'sumber',
  tanggal_terbit: 'tanggal terbit',
  tanggal_mutakhir: 'tanggal mutakhir',
  kontak: 'kontak',
} as const satisfies Partial<Record<keyof Dataset, string>>;

type Key = keyof typeof NEEDED;

/** @param isSaid whether a dataset says otherwise what it has no field for */
export const checkBy =
  (isSaid: (key: Key, data: Dataset) => boolean): Check =>
  ({ situs, placeOf }) =>
    verdictOnEach(
      situs.items.dataset,
      (item) => {
        const { data } = item;
        const missing = Object.entries(NEEDED)
          .filter(([key]) => data[key as Key] === undefined && !isSaid(key as Key, data))
          .map(([, label]) => label);
        return missing.length === 0
          ? undefined
          : { where: placeOf(item), subject: item.judul, detail: enumerated(missing) };
      },
      '/dataset/',
    );

export const isUnitOfColumns = (key: Key, { variabel }: Dataset): boolean =>
  key === 'satuan' && variabel?.some(({ satuan }) => satuan !== undefined) === true;

/** What was never changed is as new as the day it came out. */
const check = checkBy(
  (key, data) =>
    isUnitOfColumns(key, data) || (key === 'tanggal_mutakhir' && data.tanggal_terbit !== undefined),
);

export const SDI_02: ContentRule = { record, check };
