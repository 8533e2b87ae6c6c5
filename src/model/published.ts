import type { Isian } from '../read/records.ts';

/** Who looks: citizens, or staff who preview their work. */
export type Audience = 'warga' | 'pegawai';

/** Whether an isian will show on a later day than this: what is wrong with it is told before that day comes. */
export const isScheduled = ({ data }: Pick<Isian, 'data'>, tanggal: string): boolean =>
  data['draf'] !== true &&
  typeof data['terbit'] === 'string' &&
  data['terbit'] > tanggal &&
  !(typeof data['berakhir'] === 'string' && data['berakhir'] < tanggal);

/**
 * Whether an isian shows on a day: from `terbit` on, up to and with `berakhir`; a `draf` shows to staff only.
 *
 * @param tanggal `YYYY-MM-DD`; days compare as text
 */
export function isPublished({ data }: Pick<Isian, 'data'>, tanggal: string, audience: Audience): boolean {
  const { draf, terbit, berakhir } = data;
  if (draf === true && audience === 'warga') return false;
  if (typeof terbit === 'string' && terbit > tanggal) return false;
  return !(typeof berakhir === 'string' && berakhir < tanggal);
}
