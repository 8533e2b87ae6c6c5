/**
 * How numbers, money and sizes are written in Indonesian: dot for thousands, comma for decimals.
 *
 * Our own few lines and not `Intl`, whose data moves with Node.
 */

/** `1.234,5`. At most `decimals` digits after the comma, zeros at the end left out. */
export const numberText = (value: number, decimals = 0): string =>
  numberInColumn(value, decimals).replace(/,(\d*?)0*$/, (_, kept: string) => kept && `,${kept}`);

/** `1.234,50`: exactly `decimals` digits after the comma, so that the commas of a column stand below each other. */
export function numberInColumn(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${fraction && `,${fraction}`}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** Whole rupiah in full: `Rp1.250.000`. */
export const rupiah = (amount: number): string => withSign(amount, numberText(Math.abs(amount)));

const UNITS = [
  { size: 1e12, word: 'triliun' },
  { size: 1e9, word: 'miliar' },
  { size: 1e6, word: 'juta' },
] as const;

/** Rupiah as figure and word: `{ figure: 'Rp2,5', word: 'miliar' }`; `word` is empty below one juta. */
export function rupiahParts(amount: number): { figure: string; word: string } {
  const size = Math.abs(amount);
  // Judged after rounding: 999.999.999 is one miliar, not a thousand juta.
  const unit = UNITS.find((one) => Math.round(size / (one.size / 100)) >= 100);
  if (!unit) return { figure: rupiah(amount), word: '' };
  return { figure: withSign(amount, numberText(size / unit.size, 2)), word: unit.word };
}

/** Rupiah for reading at a glance, two decimals at most: `Rp2,5 miliar`. */
export function rupiahShort(amount: number): string {
  const { figure, word } = rupiahParts(amount);
  return word === '' ? figure : `${figure} ${word}`;
}

const withSign = (amount: number, digits: string): string => `${amount < 0 ? '−' : ''}Rp${digits}`;

/**
 * A share of 0 to 100, or more: `77,2%`.
 *
 * Rounding never says all or nothing of what is neither: 99,97 is `99,9%`, 0,02 is `0,1%`.
 */
export const percentText = (value: number, decimals = 1): string =>
  `${numberText(carefully(value, decimals), decimals)}%`;

/** One of a column of shares: `76,0%`; none and all are still `0%` and `100%`. */
export const percentInColumn = (value: number): string =>
  value === 0 || value === 100 ? percentText(value) : `${numberInColumn(carefully(value, 1), 1)}%`;

function carefully(value: number, decimals: number): number {
  const step = 10 ** -decimals;
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 100 && value < 100) return 100 - step;
  return rounded === 0 && value > 0 ? step : value;
}

/** Size of a file by powers of ten, as file managers show it: `64 kB`, `1,2 MB`. */
export function fileSizeText(bytes: number): string {
  if (bytes < 999_500) return `${numberText(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${numberText(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;
}
