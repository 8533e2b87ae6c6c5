import type { Item, Situs } from '../../model/situs.ts';
import { filledOnly } from './filled-isian.ts';
import { dokumenOf } from './find-dokumen.ts';

/** The maklumat pelayanan, as a page or as a document. */
export const maklumatOf = (situs: Situs): Item<'halaman'> | Item<'dokumen'> | undefined =>
  filledOnly(situs.items.halaman).find(({ judul }) => /\bmaklumat\b/i.test(judul)) ??
  dokumenOf(situs, 'maklumat');
