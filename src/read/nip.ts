import type { Isian, ReadSitus } from '../koleksi/records.ts';
import { partedNumbersIn, type Span } from '../problems/parted-number.ts';
import { seenDigits } from '../problems/seen-digits.ts';

/**
 * Eighteen digits of a civil servant: day of birth, month of appointment, sex, serial number.
 *
 * The shape is in common use; no text of it was read.
 */
const NIP = {
  length: 18,
  fits: (digits: string): boolean =>
    /^(?:19[4-9]\d|200\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19[6-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])[12]\d{3}$/.test(
      digits,
    ),
};

/** The word that announces it. */
const LABEL = /\bNIP\b[.:]{0,2}\s*$/;

/** Where a text holds a NIP, its digits side by side or parted. */
export const nipsIn = (text: string): Span[] =>
  text.length < NIP.length ? [] : partedNumbersIn(seenDigits(text), NIP);

/** The text without any NIP: it tells day of birth and sex, which are nobody's business (UU 27/2022 pasal 4 ayat 3). */
export function withoutNip(text: string): string {
  const spans = nipsIn(text);
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { offset, length } of spans) {
    parts.push(text.slice(done, offset).replace(LABEL, ''));
    done = offset + length;
  }
  parts.push(text.slice(done));
  return parts
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/**
 * An isian as it may be published: no NIP in its values nor in its body.
 *
 * @param text of its file, to see at a glance that there is none; `undefined` for a sheet
 */
export function isianWithoutNip(isian: Isian, text: string | undefined): Isian {
  if (text !== undefined && nipsIn(text).length === 0) return isian;
  const { data, body } = isian;
  return {
    ...isian,
    data: mapped(data),
    ...(body && { body: { ...body, tree: mapped(body.tree), headings: mapped(body.headings) } }),
  };
}

/** Values of `situs.yaml` as they may be published. */
export const situsWithoutNip = (situs: ReadSitus['situs']): ReadSitus['situs'] =>
  situs && { ...situs, data: mapped(situs.data) };

/** The same plain data with every text passed through `withoutNip`. */
function mapped<T>(value: T): T {
  if (typeof value === 'string') return withoutNip(value) as T & string;
  if (Array.isArray(value)) return value.map(mapped) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)])) as T;
}
