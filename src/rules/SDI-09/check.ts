import type { Dataset } from '../../koleksi/dataset/schema.ts';
import { dayText } from '../../model/days.ts';
import { isFresh } from '../judge/days.ts';
import { each } from '../judge/verdict.ts';
import type { Check } from '../rule.ts';

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

export const check: Check = ({ situs, placeOf }, { tanggal, parameter }) => {
  const dated = situs.items.dataset.flatMap((item) => {
    const { frekuensi, tanggal_mutakhir: day } = item.data;
    const months = frekuensi && MONTHS[frekuensi];
    return months && day ? [{ item, months, day }] : [];
  });
  return each(
    dated,
    ({ item, months, day }) =>
      isFresh(day, tanggal, months + parameter('kelonggaran_bulan'))
        ? undefined
        : {
            where: placeOf(item, 'tanggal_mutakhir'),
            subject: item.judul,
            detail: `terakhir diperbarui ${dayText(day)}, padahal diperbarui tiap ${months} bulan`,
          },
    '/dataset/',
  );
};
