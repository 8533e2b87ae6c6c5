import type { ZonaWaktu } from '../src/koleksi/kabupaten/zona-waktu.ts';
import { dayText } from '../src/model/days.ts';
import { momentText } from '../src/publish/index.ts';

/** `30 November 2026 pukul 02.15`, in the zone of the kabupaten. */
export function momentWords(epochMs: number, zona: ZonaWaktu): string {
  const moment = momentText(epochMs, zona);
  return `${dayText(moment.slice(0, 10))} pukul ${moment.slice(11, 16).replace(':', '.')}`;
}
