import { type ZonaWaktu, zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';

const HOUR_MS = 3_600_000;

/** A moment as a release says it, in the zone of the kabupaten: `2026-11-24T09:30:00+07:00`. */
export function momentText(epochMs: number, zona: ZonaWaktu): string {
  const { hoursAhead } = zonaWaktuWords[zona];
  const local = new Date(epochMs + hoursAhead * HOUR_MS).toISOString().slice(0, 19);
  return `${local}+${String(hoursAhead).padStart(2, '0')}:00`;
}

/** The day of a moment, in its own zone. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** A moment in both its forms. */
export const nowIn = (ms: number, zona: ZonaWaktu): { ms: number; text: string } => ({
  ms,
  text: momentText(ms, zona),
});
