import * as z from 'zod';

/** A point on the map, WGS84 degrees; named keys, because a pair of numbers is so easily swapped. */
export const koordinat = z.strictObject({
  bujur: z.number().min(-180).max(180).meta({
    label: 'Bujur',
    help: 'Derajat bujur, angka yang besar; titik untuk pecahan.',
    example: 110.3651,
  }),
  lintang: z.number().min(-90).max(90).meta({
    label: 'Lintang',
    help: 'Derajat lintang; minus di selatan khatulistiwa.',
    example: -7.8014,
  }),
  keterangan: z.string().max(120).optional().meta({
    label: 'Keterangan titik',
    help: 'Apa yang ada di titik ini.',
    example: 'Bangunan puskesmas',
  }),
});

export type Koordinat = z.output<typeof koordinat>;
