import * as z from 'zod';

/** Where a list holds what names no place: some may be put before it, and some behind. */
export const URUTAN_BIASA = 500;

/** Place in a list that is not ordered by day. */
export const urutan = z
  .int()
  .min(0)
  .max(999)
  .optional()
  .meta({
    label: 'Urutan',
    help: `Angka kecil tampil lebih dahulu; tanpa angka dianggap ${URUTAN_BIASA}.`,
    example: 10,
  });
