import type { Pejabat } from './schema.ts';

/** Whether nobody holds the post; a group of several people is no vacancy. */
export const isLowong = ({ nama, jumlah }: Pick<Pejabat, 'nama' | 'jumlah'>): boolean =>
  (nama ?? undefined) === undefined && jumlah === undefined;

/** Whether the post is held, or vacant, on a day: what is over belongs to the list of earlier holders. */
export const isMenjabat = (
  { mulai, selesai }: Pick<Pejabat, 'mulai' | 'selesai'>,
  tanggal: string,
): boolean => (mulai === undefined || mulai <= tanggal) && (selesai === undefined || selesai >= tanggal);
