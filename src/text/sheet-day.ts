import type { ReadDate } from './dates.ts';
import type { FormatSection } from './number-format.ts';
import { OF_THE_MACHINE, shownDate } from './shown-date.ts';

const DAY_MS = 86_400_000;
/** A date cell of a workbook whose style names no format: the machine's own. */
const OWN_FORMAT = 'm/d/yyyy';
/** Before this day Excel counts one that no calendar has. */
const FIRST_MS = Date.UTC(1900, 2, 1);
const LAST_YEAR = 2100;

interface DayFormat {
  format: string | undefined;
  is1904: boolean;
  sectionsOf: (format: string) => readonly FormatSection[];
}

/**
 * A date cell as Excel in Indonesia shows it, and the day that is seen there.
 *
 * @param moment in UTC: local getters would move it to another day
 */
export function dayOfCell(
  moment: Date,
  { format = OWN_FORMAT, is1904, sectionsOf }: DayFormat,
): { text: string; day: Exclude<ReadDate, { empty: true }> } {
  const serial = serialOf(moment, is1904);
  // No date reaches so far: Excel fills the cell with these signs.
  if (Number.isNaN(serial)) return { text: '####', day: { fault: 'YEAR_ODD' } };
  const { text, shows } = shownDate(moment, serial, sectionsOf(OF_THE_MACHINE[format] ?? format));
  if (!shows.day && !shows.month && !shows.year) return { text, day: { fault: 'NOT_A_DATE' } };
  if (!shows.day || !shows.month) return { text, day: { fault: 'WITHOUT_DAY' } };
  if (!shows.year) return { text, day: { fault: 'WITHOUT_YEAR' } };
  // A cell of nought is an empty one that a formula or a paste has filled.
  const isOdd = moment.getTime() < FIRST_MS || serial < 1 || moment.getUTCFullYear() > LAST_YEAR;
  return { text, day: isOdd ? { fault: 'YEAR_ODD' } : { value: moment.toISOString().slice(0, 10) } };
}

/** Days since the first one of the workbook; a day that only Excel knows stands between February and March 1900. */
function serialOf(moment: Date, is1904: boolean): number {
  if (is1904) return (moment.getTime() - Date.UTC(1904, 0, 1)) / DAY_MS;
  const days = (moment.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS;
  return days < 60 ? days : days + 1;
}
