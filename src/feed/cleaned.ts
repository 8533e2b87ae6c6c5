/**
 * NIP: birth date, day of appointment, sex, serial number. It tells birth date and sex of a person, so the feed
 * never carries one (UU 27/2022 pasal 4), also where a text slipped through with it.
 */
const NIP =
  /(?<!\d)(19[4-9]\d|20[01]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[ .-]?(19[7-9]\d|20\d\d)(0[1-9]|1[0-2])[ .-]?[12][ .-]?\d{3}(?!\d)/g;

/** A text as it may leave the situs: whole characters only, and no NIP. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(NIP, (number) => number.replace(/\d/g, '•'));

/**
 * A value as the feed carries it: texts cleaned or replaced, what is missing left out, never `""`.
 *
 * @param replace what a text at a path (`formulir[].berkas`) becomes; absent: the cleaned text
 */
export function cleaned(
  value: unknown,
  replace: (text: string, at: string) => unknown = cleanText,
  at = '',
): unknown {
  if (typeof value === 'string') return value === '' ? undefined : replace(value, at);
  if (Array.isArray(value)) {
    return value.map((one) => cleaned(one, replace, `${at}[]`)).filter((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    cleaned(inner, replace, at ? `${at}.${key}` : key),
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
