import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { Situs } from '../model/situs.ts';

/** The moment at which a day begins in the zone of the kabupaten. */
export function startOf(day: string, situs: Pick<Situs, 'kabupaten'>): Date {
  const { hoursAhead } = zonaWaktuWords[situs.kabupaten.identitas.zona_waktu];
  return new Date(`${day}T00:00:00+${String(hoursAhead).padStart(2, '0')}:00`);
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
