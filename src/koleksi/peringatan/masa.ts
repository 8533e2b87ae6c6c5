import type { Today } from '../../text/today.ts';
import { dayOf } from '../waktu.ts';
import { type Peringatan, TINGKAT_PERINGATAN } from './schema.ts';

/** Whether it stands today, first and last day included; without an end it stands until it is taken back. */
export const isActive = ({ mulai, selesai }: Pick<Peringatan, 'mulai' | 'selesai'>, today: Today): boolean =>
  today.isWithin(dayOf(mulai), selesai && dayOf(selesai));

/** Order of the band: the gravest first, then the newest. */
export function byGravity(
  a: Pick<Peringatan, 'tingkat' | 'mulai'>,
  b: Pick<Peringatan, 'tingkat' | 'mulai'>,
): number {
  const grave = TINGKAT_PERINGATAN.indexOf(b.tingkat) - TINGKAT_PERINGATAN.indexOf(a.tingkat);
  if (grave !== 0 || a.mulai === b.mulai) return grave;
  return a.mulai < b.mulai ? 1 : -1;
}
