/** Codes of the provinces as a NIK begins with them. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Sixteen digits, up to three dots, spaces or hyphens between two of them, that are no part of a longer number or of a decimal. */
const SIXTEEN = /(?<!\d|\d[.,/-])\d(?:[ .\u00a0-]{0,3}\d){15}(?!\d|[.,-]\d)/g;

export interface FoundNik {
  offset: number;
  length: number;
}

/**
 * Where a text holds what has the form of a NIK: sixteen digits with a real province and a real day of birth.
 *
 * Money, decimals, 18-digit NIP and longer numbers are not among them; of random sixteen digits 2.75 % are.
 */
export const niksIn = (text: string): FoundNik[] =>
  [...text.matchAll(SIXTEEN)]
    .filter(([written]) => looksLikeNik(written.replace(/\D/g, '')) && !isMoney(written))
    .map(({ index, 0: written }) => ({ offset: index, length: written.length }));

function looksLikeNik(digits: string): boolean {
  // Women add 40 to the day.
  const written = Number(digits.slice(6, 8));
  const day = written % 40;
  const longest = LONGEST_MONTHS[Number(digits.slice(8, 10)) - 1];
  return (
    PROVINCES.has(digits.slice(0, 2)) &&
    digits.slice(2, 4) !== '00' &&
    digits.slice(4, 6) !== '00' &&
    digits.slice(12) !== '0000' &&
    written <= 71 &&
    longest !== undefined &&
    day >= 1 &&
    day <= longest
  );
}

/** `1.707.011.501.900.001`: groups of three from the right, as money is written. */
const isMoney = (written: string): boolean => /^\d{1,3}(\.\d{3}){5}$/.test(written);
