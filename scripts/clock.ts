/**
 * Today as `YYYY-MM-DD` in a time zone such as `Asia/Jakarta`. Nothing else in the project reads the clock.
 *
 * At 18.00 UTC a machine still says yesterday while the kabupaten says today.
 *
 * @throws RangeError for a zone that does not exist
 */
export function todayIn(zone: string): string {
  return dayIn(zone, Date.now());
}

/** Milliseconds since 1970. */
export const nowMs = (): number => Date.now();

/** The day that was asked for, else today, in any zone. */
export const dayOr =
  (tanggal: string | undefined) =>
  (zone: string): string =>
    tanggal ?? todayIn(zone);

/** The day that `epochMs` falls on in `zone`. Intl gives the offset only; the digits are asked for one by one. */
export function dayIn(zone: string, epochMs: number): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map<string, string>(
    format.formatToParts(epochMs).map(({ type, value }) => [type, value]),
  );
  return ['year', 'month', 'day'].map((part) => parts.get(part)).join('-');
}

/** `09.12` of now in a time zone. */
export const hourIn = (zone: string): string =>
  new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  })
    .format(Date.now())
    .replace(':', '.');
