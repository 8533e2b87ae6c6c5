import { dayText } from '../../model/days.ts';
import type { Today } from '../../text/today.ts';

/** The day so many months before another; the last day of a shorter month. `YYYY-MM-DD` */
export function monthsBefore(tanggal: string, months: number): string {
  const [year = 0, month = 1, day = 1] = tanggal.split('-').map(Number);
  const total = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  return [String(y).padStart(4, '0'), pad(m), pad(Math.min(day, longest))].join('-');
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Whether a day is known and at most so many months old. */
export const isFresh = (day: string | undefined, today: Today, months: number): day is string =>
  day !== undefined && today.ask((at) => day >= monthsBefore(at, months));

/** What is wrong with a day that is not fresh. */
export const staleText = (day: string | undefined, months: number): string =>
  day === undefined
    ? 'belum menyebut tanggalnya'
    : `terakhir diperbarui ${dayText(day)}, lebih dari ${months} bulan lalu`;

/**
 * Newest year whose report must be out: last year, and the year before it until the end of `dueMonth`.
 *
 * @param dueMonth month after the year's end by whose end the report must be out, 1 to 12
 */
export const reportYear = (today: Today, dueMonth: number): number =>
  today.year - (isPast(dueMonth, today) ? 1 : 2);

/** Newest year whose plan must be out: this year, and last year until the end of `dueMonth`. */
export const planYear = (today: Today, dueMonth: number): number =>
  today.year - (isPast(dueMonth, today) ? 0 : 1);

/** Whether a month of this year is over. */
const isPast = (month: number, today: Today): boolean => today.ask((day) => Number(day.slice(5, 7)) > month);
