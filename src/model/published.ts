import type { Isian } from '../koleksi/records.ts';
import type { Today } from '../text/today.ts';
import { dayText } from './days.ts';

/** Why an isian does not show to citizens today, as a message says it of its page. */
export function whyHidden({ data }: Pick<Isian, 'data'>, today: Today): string {
  const { draf, terbit, berakhir } = data;
  if (draf === true) return 'masih draf';
  if (typeof terbit === 'string' && today.isBefore(terbit)) return `baru tampil ${dayText(terbit)}`;
  if (typeof berakhir === 'string' && today.isAfter(berakhir))
    return `tidak tampil lagi sejak lewat ${dayText(berakhir)}`;
  return 'hanya contoh';
}

/** Who looks: citizens, staff who preview their work, or the public of a release, to whom no illustration is shown. */
export type Audience = 'warga' | 'pegawai' | 'umum';

/** Whether an isian will show on a later day: what is wrong with it is told before that day comes. */
export const isScheduled = ({ data }: Pick<Isian, 'data'>, today: Today): boolean =>
  data['draf'] !== true &&
  typeof data['terbit'] === 'string' &&
  today.isBefore(data['terbit']) &&
  !(typeof data['berakhir'] === 'string' && today.isAfter(data['berakhir']));

/** Whether an isian shows today: from `terbit` on, up to and with `berakhir`; a `draf` shows to staff only. */
export function isPublished({ data }: Pick<Isian, 'data'>, today: Today, audience: Audience): boolean {
  const { draf, terbit, berakhir } = data;
  if (draf === true && audience !== 'pegawai') return false;
  if (typeof terbit === 'string' && today.isBefore(terbit)) return false;
  return !(typeof berakhir === 'string' && today.isAfter(berakhir));
}
