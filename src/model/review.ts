import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Today } from '../text/today.ts';
import { monthsAfter } from './days.ts';

/**
 * Last day by which an isian is to be reviewed, `YYYY-MM-DD`: from the day its text was last looked at, written or
 * changed, on by its own `tinjau_setiap` or that of its koleksi.
 *
 * @returns `undefined` where it is never reviewed, has no day to count from, or waits for its content
 */
export function reviewBy(
  data: Readonly<Record<string, unknown>>,
  { tinjauSetiap, dateOf }: Pick<Koleksi, 'tinjauSetiap' | 'dateOf'>,
): string | undefined {
  const every = monthsOf(data['tinjau_setiap']) ?? monthsOf(tinjauSetiap);
  const from = [data['ditinjau'], data['diperbarui'], dateOf(data)]
    .filter((day): day is string => typeof day === 'string')
    .sort()
    .at(-1);
  return every === undefined || from === undefined || data['belum_diisi'] === true
    ? undefined
    : monthsAfter(from.slice(0, 10), every);
}

/** `6 bulan` → 6, `1 tahun` → 12. */
function monthsOf(written: unknown): number | undefined {
  const [, count, unit] = /^(\d{1,2}) (bulan|tahun)$/.exec(typeof written === 'string' ? written : '') ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'tahun' ? 12 : 1);
}

/** Whether the day for reviewing has gone by. */
export const isOverdue = ({ tinjau_sebelum }: { tinjau_sebelum?: string }, today: Today): boolean =>
  tinjau_sebelum !== undefined && today.isAfter(tinjau_sebelum);
