import type { Today } from '../../text/today.ts';
import type { Pejabat } from './schema.ts';

/** Whether nobody holds the post. */
export const isLowong = ({ status }: Pick<Pejabat, 'status'>): boolean => status === 'lowong';

/** Whether the post is held by one person whose name is not told yet. */
export const isTanpaNama = ({ nama, jumlah, status }: Pick<Pejabat, 'nama' | 'jumlah' | 'status'>): boolean =>
  (nama ?? undefined) === undefined && jumlah === undefined && status !== 'lowong';

/** Whether the post is held, or vacant, today: what is over belongs to the list of earlier holders. */
export const isMenjabat = ({ mulai, selesai }: Pick<Pejabat, 'mulai' | 'selesai'>, today: Today): boolean =>
  today.isWithin(mulai, selesai);
