/** Days and times as people read them. A day is `YYYY-MM-DD`, a time `09:30` or `09.30` in the kabupaten's zone. */

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** Days before each month counts, in Sakamoto's method for the day of the week. */
const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

interface Parts {
  year: number;
  month: number;
  day: number;
}

/** @throws RangeError on what the schema refuses, so it is a defect of ours */
function partsOf(day: string): Parts {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(date) };
  if (!MONTHS[parts.month - 1]) throw new RangeError(`no day: ${day}`);
  return parts;
}

const monthOf = ({ month }: Parts): string => MONTHS[month - 1] ?? '';

/** The day so many months after another; the last day of a shorter month. `YYYY-MM-DD` */
export function monthsAfter(day: string, months: number): string {
  const from = partsOf(day);
  const total = from.year * 12 + (from.month - 1) + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const longest = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(Math.min(from.day, longest))].join('-');
}

/** The day so many days before another. `YYYY-MM-DD` */
export function daysBefore(day: string, days: number): string {
  const { year, month, day: date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date - days)).toISOString().slice(0, 10);
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `24 November 2026`. */
export function dayText(day: string): string {
  const parts = partsOf(day);
  return `${parts.day} ${monthOf(parts)} ${parts.year}`;
}

/** `November 2026` of `2026-11`. */
export const monthText = (month: string): string => dayText(`${month}-01`).slice(2);

/** `24 Nov 2026`. */
export function dayShort(day: string): string {
  const parts = partsOf(day);
  return `${parts.day} ${monthOf(parts).slice(0, 3)} ${parts.year}`;
}

/** `Selasa, 24 November 2026`. */
export function dayWithWeekday(day: string): string {
  const { year, month, day: date } = partsOf(day);
  const y = month < 3 ? year - 1 : year;
  const century = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const weekday = WEEKDAYS[(y + century + (OFFSETS[month - 1] ?? 0) + date) % 7] ?? '';
  return `${weekday}, ${dayText(day)}`;
}

/** `20–30 November 2026`, `28 November – 2 Desember 2026`; what both ends share is said once. */
export function dayRange(from: string, to: string): string {
  if (from === to) return dayText(from);
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year !== b.year) return `${dayText(from)} – ${dayText(to)}`;
  if (a.month !== b.month) return `${a.day} ${monthOf(a)} – ${dayText(to)}`;
  return `${a.day}–${dayText(to)}`;
}

/** Share of the year that is over at the end of a day, 0 to 100. */
export function yearShare(day: string): number {
  const { year, month, day: date } = partsOf(day);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const months = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const before = months.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return ((before + date) / (leap ? 366 : 365)) * 100;
}

/** `09.30 WIB`. @param zone short name of the zone; left out where a table says it once */
export const timeText = (time: string, zone?: string): string =>
  `${time.replace(':', '.')}${zone === undefined ? '' : ` ${zone}`}`;

/** `08.00–15.30`, or `08.00–15.30 WIB`. */
export const timeRange = (from: string, to: string, zone?: string): string =>
  `${timeText(from)}–${timeText(to, zone)}`;
