import type { Item, Situs } from '../../model/situs.ts';
import { dokumenOf } from './dokumen.ts';
import { filled } from './filled.ts';

/** The maklumat pelayanan, as a page or as a document. */
export const maklumatOf = (situs: Situs): Item<'halaman'> | Item<'dokumen'> | undefined =>
  filled(situs.items.halaman).find(({ judul }) => /\bmaklumat\b/i.test(judul)) ??
  dokumenOf(situs, 'maklumat');
