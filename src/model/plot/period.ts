import { dayShort } from '../days.ts';

/** A period as people read it in little room: `2026-01` as `Jan 2026`, `2026-01-31` as `31 Jan 2026`; others as written. */
export function periodText(written: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return dayShort(`${written}-01`).slice(2);
  return /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(written) ? dayShort(written) : written;
}
