import type { Dataset } from '../../koleksi/dataset/schema.ts';
import { dayText } from '../../model/days.ts';
import { isFresh } from '../facts/time-limits.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SDI-09',
  judul: 'Data diperbarui menurut frekuensinya',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Tanggal mutakhir ditambah frekuensi, dengan kelonggaran 3 bulan, belum lewat.',
  cara_memeriksa: 'Menghitung dari `tanggal_mutakhir` dan `frekuensi`; yang "sewaktu-waktu" tidak dihitung.',
  dasar_hukum: ['Perpres 39/2019 (belum dibaca)'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Muat data terbaru, lalu perbarui `tanggal_mutakhir`.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

/** Months between two updates; what is updated within a month counts as one. */
const MONTHS: Partial<Record<NonNullable<Dataset['frekuensi']>, number>> = {
  harian: 1,
  mingguan: 1,
  bulanan: 1,
  triwulanan: 3,
  semesteran: 6,
  tahunan: 12,
  lima_tahunan: 60,
};

const check: Check = ({ situs, placeOf }, { today, parameter }) => {
  const dated = situs.items.dataset.flatMap((item) => {
    const { frekuensi, tanggal_mutakhir: day } = item.data;
    const months = frekuensi && MONTHS[frekuensi];
    return months && day ? [{ item, months, day }] : [];
  });
  return verdictOnEach(
    dated,
    ({ item, months, day }) =>
      isFresh(day, today, months + parameter('kelonggaran_bulan'))
        ? undefined
        : {
            where: placeOf(item, 'tanggal_mutakhir'),
            subject: item.judul,
            detail: `terakhir diperbarui ${dayText(day)}, padahal diperbarui tiap ${months} bulan`,
          },
    '/dataset/',
  );
};

export const SDI_09: ContentRule = { record, check };
