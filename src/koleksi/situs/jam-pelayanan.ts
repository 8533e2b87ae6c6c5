import * as z from 'zod';

const DAY = '(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)';
const SPAN = `${DAY}(?: ?[–-] ?${DAY})?`;

/** A time of day in the zone of the kabupaten, `07.30` or `07:30`; `24.00` ends a day. */
const jam = z.string().regex(/^(?:(?:[01]\d|2[0-3])[.:][0-5]\d|24[.:]00)$/);

/** One line of the table of hours; without `buka` the office is closed on those days. */
export const barisJam = z.strictObject({
  hari: z
    .string()
    .regex(new RegExp(`^(?:Setiap hari|${SPAN}(?:, ${SPAN})*)$`))
    .meta({
      label: 'Hari',
      help: 'Satu hari, beberapa hari dengan koma, atau dari hari sampai hari.',
      example: 'Senin–Kamis',
    }),
  buka: jam
    .optional()
    .meta({ label: 'Buka', help: 'Jam dan menit. Kosongkan bila tutup.', example: '07.30' }),
  tutup: jam.optional().meta({ label: 'Tutup', help: 'Jam dan menit.', example: '16.00' }),
  istirahat: z
    .string()
    .regex(/^[012]\d[.:][0-5]\d ?[–-] ?[012]\d[.:][0-5]\d$/)
    .optional()
    .meta({ label: 'Istirahat', help: 'Dari jam sampai jam.', example: '12.00–13.00' }),
  keterangan: z.string().optional().meta({
    label: 'Keterangan',
    help: 'Misalnya loket, ruang, atau masa berlakunya.',
    example: 'Selama Ramadan',
  }),
});

export const jamPelayanan = z.array(barisJam);

export type BarisJam = z.output<typeof barisJam>;
