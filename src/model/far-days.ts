import type { Isian } from '../koleksi/records.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { dayFar } from '../problems/written.ts';
import type { Today } from '../text/today.ts';

/** Keys that say since when something is so, or when it takes place; how long it is in force may be far. */
const SINCE = [
  'terbit',
  'tanggal',
  'mulai',
  'tanggal_penetapan',
  'per_tanggal',
  'diperbarui',
  'ditinjau',
] as const;

/** Days more than a year after the day of the build: of a slip of the year, an isian vanishes or heads every list. */
export const farDays = (situs: string, isian: readonly Isian[], today: Today): Problem[] =>
  isian.flatMap((one) =>
    SINCE.flatMap((key) => {
      const written = one.data[key];
      if (typeof written !== 'string') return [];
      if (!today.ask((day) => written.slice(0, 10) > yearAfter(day))) return [];
      const [line, column] = one.places[key] ?? [1, 1];
      const place: Place = { path: `${situs}/${one.path}`, line, column, length: written.length };
      const years = today.ask((day) => yearsBetween(day, written));
      return [dayFar.at(place, { key, written, years })];
    }),
  );

const yearOf = (day: string): number => Number(day.slice(0, 4));

const yearAfter = (day: string): string => `${yearOf(day) + 1}${day.slice(4)}`;

/** Whole years from one day to another. */
const yearsBetween = (from: string, to: string): number =>
  yearOf(to) - yearOf(from) - (to.slice(4, 10) < from.slice(4) ? 1 : 0);
