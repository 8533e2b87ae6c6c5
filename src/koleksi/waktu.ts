import * as z from 'zod';

// Zod's own pattern of a day knows the calendar, leap years included.
const DAY = z.regexes.date.source.replace(/^\^|\$$/g, '');
const CLOCK = '(?:[01]\\d|2[0-3])';

const written = z.string().regex(new RegExp(`^${DAY}(?:[T ]${CLOCK}[.:][0-5]\\d)?$`));
const kept = z.string().regex(new RegExp(`^${DAY}(?:T${CLOCK}:[0-5]\\d)?$`));

/** A day with or without a time as staff write it, kept as ISO text in the zone of the kabupaten: `2026-11-26T08:30`. */
export const waktu = z.codec(written, kept, { decode: isoOf, encode: (value) => value });

/** `2026-11-26 08.30` as `2026-11-26T08:30`; a day stays as it is. */
export function isoOf(text: string): string {
  return text.replace(/^(.{10})[T ](\d\d)[.:](\d\d)$/, '$1T$2:$3');
}

/** The day of a kept time. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** `08:30` of a kept time; `undefined` of a day. */
export const clockOf = (time: string): string | undefined => time.slice(11) || undefined;
