import * as z from 'zod';

/** Place in a list that is not ordered by day. */
export const urutan = z.int().min(0).max(999).optional().meta({
  label: 'Urutan',
  help: 'Angka kecil tampil lebih dahulu.',
  example: 10,
});
