import * as z from 'zod';

/**
 * One fee: the word `Gratis`, or whole rupiah.
 *
 * Zero is refused: a free layanan must say so (UU 25/2009 pasal 21 huruf e).
 */
const biaya = z.union([z.literal('Gratis'), z.int().positive()]);

/** One line of a list of fees. */
export const tarif = z.strictObject({
  nama: z.string().min(2).meta({
    label: 'Nama tarif',
    help: 'Untuk apa atau untuk siapa tarif ini.',
    example: 'Pasien umum',
  }),
  tarif: biaya.meta({
    label: 'Tarif',
    help: 'Tulis Gratis, atau jumlah rupiah tanpa titik.',
    example: 25000,
  }),
  satuan: z.string().optional().meta({
    label: 'Satuan tarif',
    help: 'Tarif ini untuk berapa banyak. Kosongkan bila untuk satu kali layanan.',
    example: 'per lembar',
  }),
});

/** `biaya_tarif` of one layanan: `Gratis`, whole rupiah, or a list of tariffs. */
export const biayaTarif = z.union([...biaya.options, z.array(tarif).min(1)]);

export type BiayaTarif = z.output<typeof biayaTarif>;

/** Whether nobody pays anything: `Gratis`, or a list in which every line is. */
export const isGratis = (biaya: BiayaTarif): boolean =>
  typeof biaya === 'object' ? biaya.every(({ tarif }) => tarif === 'Gratis') : biaya === 'Gratis';
