import type { Situs } from '../../model/situs.ts';
import { PELAYANAN } from '../jenis.ts';

/** Whether a body serves citizens: by its kind, or since it has written a layanan. */
export const servesPublic = ({ jenis, items }: Situs): boolean =>
  PELAYANAN.includes(jenis) || items.layanan.length > 0;
