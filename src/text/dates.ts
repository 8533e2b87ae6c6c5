export type DateFault =
  | 'MONTH_UNKNOWN'
  | 'YEAR_OF_TWO_DIGITS'
  | 'WITHOUT_YEAR'
  | 'WITHOUT_DAY'
  | 'EXCEL_SERIAL'
  | 'NOT_A_DATE'
  | 'MONTH_FIRST'
  | 'YEAR_ODD'
  | 'NOT_IN_CALENDAR';

/** A day as `2026-11-24`, or why it cannot be told. */
export type ReadDate = { value: string } | { empty: true } | { fault: DateFault };

/** What follows the written date in a message. */
export const DATE_REASONS: Readonly<Record<DateFault, string>> = {
  MONTH_UNKNOWN: 'menyebut bulan yang tidak dikenal',
  YEAR_OF_TWO_DIGITS: 'menyebut tahun dengan dua angka saja',
  WITHOUT_YEAR: 'belum menyebut tahun',
  WITHOUT_DAY: 'belum menyebut hari',
  EXCEL_SERIAL: 'merupakan nomor hari milik Excel, bukan tanggal',
  NOT_A_DATE: 'tidak terbaca sebagai tanggal',
  MONTH_FIRST: 'menyebut bulan sebelum hari',
  YEAR_ODD: 'menyebut tahun yang tidak wajar',
  NOT_IN_CALENDAR: 'tidak ada di kalender',
};

const MONTHS = [
  /^jan/i,
  /^[fp]eb/i,
  /^(mar|mrt)/i,
  /^apr/i,
  /^(mei|may)/i,
  /^jun/i,
  /^jul/i,
  /^(agu|ags|agt|aug)/i,
  /^sep/i,
  /^o[kc]t/i,
  /^no[vp]/i,
  /^de[sc]/i,
];

const WEEKDAY = /^(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad),?\s+/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MONTH_NAMED = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i;

/** A day as people write it: `24 November 2026`, `Selasa, 24-11-2026`, `2026-11-24`. */
export function dateOf(written: string): ReadDate {
  if (written.length > 60) return { fault: 'NOT_A_DATE' };
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(WEEKDAY, '');
  if (text === '' || text === '-') return { empty: true };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = MONTH_NAMED.exec(text);
  if (named) {
    const month = MONTHS.findIndex((pattern) => pattern.test(named[2] ?? '')) + 1;
    return month ? dayOf(named[3], String(month), named[1]) : { fault: 'MONTH_UNKNOWN' };
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return { fault: 'YEAR_OF_TWO_DIGITS' };
  if (/^\d{1,2}[- ][a-z]{3,9}$/i.test(text)) return { fault: 'WITHOUT_YEAR' };
  if (/^[a-z]{3,9}[- ]\d{2,4}$/i.test(text)) return { fault: 'WITHOUT_DAY' };
  return { fault: /^[2-7]\d{4}$/.test(text) ? 'EXCEL_SERIAL' : 'NOT_A_DATE' };
}

function dayOf(yearText = '', monthText = '', dayText = ''): ReadDate {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (month > 12 && day <= 12) return { fault: 'MONTH_FIRST' };
  if (year < 1900 || year > 2100) return { fault: 'YEAR_ODD' };
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return { fault: 'NOT_IN_CALENDAR' };
  return { value: real.toISOString().slice(0, 10) };
}
