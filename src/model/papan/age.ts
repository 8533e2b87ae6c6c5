/** Whole days from one day to a later one; both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** How fresh what a body tells is: within a month, within half a year, older. */
export type Kesegaran = 'segar' | 'mulai_lama' | 'usang';

export function kesegaranOf(days: number): Kesegaran {
  if (days <= 30) return 'segar';
  return days <= 180 ? 'mulai_lama' : 'usang';
}
