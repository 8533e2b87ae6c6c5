import { readCsv } from '../../text/csv.ts';
import type { Visits } from './count.ts';

const COLUMNS = ['tanggal', 'situs', 'alamat', 'orang', 'robot'] as const;
const SIGNS_OF_CSV = /[;"\n\r]/;

/** Visits as a table for a spreadsheet and for the next run: semicolons, one row a page and day. */
export const visitsText = (visits: readonly Visits[]): string =>
  [COLUMNS, ...visits.map((one) => COLUMNS.map((name) => String(one[name])))]
    .map((cells) => `${cells.map(cell).join(';')}\n`)
    .join('');

const cell = (text: string): string => (SIGNS_OF_CSV.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What an earlier run wrote.
 *
 * @throws Error where the table is not as it was written: a count that is half read would be told as a count
 */
export function visitsIn(text: string): Visits[] {
  const [head, ...rows] = readCsv(text).rows.map((row) => row.map((one) => one.text));
  if (head?.join() !== COLUMNS.join()) throw new Error('no table of visits');
  return rows.map(([tanggal = '', situs = '', alamat = '', orang, robot]) => {
    const one = { tanggal, situs, alamat, orang: Number(orang), robot: Number(robot) };
    if (!Number.isSafeInteger(one.orang) || !Number.isSafeInteger(one.robot))
      throw new Error(`no table of visits: ${tanggal} ${situs}`);
    return one;
  });
}

/**
 * Both readings together. Of a day that both know the one that saw more counts: logs only grow, and a log that has been
 * turned over tells a part of its day.
 */
export function mergedVisits(kept: readonly Visits[], fresh: readonly Visits[]): Visits[] {
  const before = Map.groupBy(kept, ({ tanggal }) => tanggal);
  const now = Map.groupBy(fresh, ({ tanggal }) => tanggal);
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((day) => {
    const [old = [], read = []] = [before.get(day), now.get(day)];
    return totalOf(read) >= totalOf(old) ? read : old;
  });
}

const totalOf = (visits: readonly Visits[]): number =>
  visits.reduce((sum, { orang, robot }) => sum + orang + robot, 0);
