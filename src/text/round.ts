/**
 * Digits of a number that is not negative, rounded half up to so many places.
 *
 * By its fifteen decimal digits, as Excel rounds: 1.005 is 1,01 there, and 1.00 by `toFixed`, which sees the double
 * below it.
 */
export function decimalDigits(size: number, places: number): { whole: string; part: string } {
  const [mantissa = '0', power = '0'] = size.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(power) + 1;
  const kept = point + places;
  const padded = kept < 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  const next = kept < 0 ? '0' : (digits[kept] ?? '0');
  const rounded = String(BigInt(padded || '0') + (next >= '5' ? 1n : 0n)).padStart(places + 1, '0');
  const split = rounded.length - places;
  return { whole: rounded.slice(0, split), part: rounded.slice(split) };
}

/** The number that these digits are. */
export function roundedTo(value: number, places: number): number {
  const { whole, part } = decimalDigits(Math.abs(value), places);
  const size = Number(part === '' ? whole : `${whole}.${part}`);
  return value < 0 && size > 0 ? -size : size;
}
