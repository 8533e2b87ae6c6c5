import type { Moment } from '../../components/papan/dinding/scenes/moment.ts';
import { texts } from '../../components/papan/dinding/texts.ts';

/** A moment as people of the kabupaten read it. @param jam hours ahead of UTC */
export function momentAt(ms: number, jam: number): Required<Moment> {
  const text = new Date(ms + jam * 3_600_000).toISOString();
  return { hari: text.slice(0, 10), jam: text.slice(11, 16) };
}

/** `09.15`; on another day with the day before it. */
export function clockText(ms: number, jam: number, today: string): string {
  const { hari, jam: clock } = momentAt(ms, jam);
  const text = clock.replace(':', '.');
  return hari === today ? text : `${texts.hariPendek(hari)}, ${text}`;
}

/** `45 detik`, `35 menit`, `1 jam 35 menit`, `3 hari`. */
export function spanText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return texts.detik(seconds);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return texts.menit(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? texts.jam(hours, minutes % 60) : texts.hari(Math.floor(hours / 24));
}
