/** Now, in the zone of the kabupaten: `2026-11-24` and `09:15`. At build time only the day is known. */
export interface Moment {
  hari: string;
  jam?: string;
}

/** `2026-11-24T09:15`, to be compared with times of alerts. */
const stampOf = ({ hari, jam }: Moment, unknown: string): string => `${hari}T${jam ?? unknown}`;

/** Whether something has begun: a day alone begins at midnight. */
export const hasBegun = (mulai: string, now: Moment): boolean =>
  (mulai.length > 10 ? mulai : `${mulai}T00:00`) <= stampOf(now, '23:59');

/** Whether something is over: a day alone ends with it. */
export const isOver = (selesai: string | undefined, now: Moment): boolean =>
  selesai !== undefined && (selesai.length > 10 ? selesai : `${selesai}T23:59`) < stampOf(now, '00:00');
