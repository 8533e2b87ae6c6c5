import * as z from 'zod';
import { JENIS, type Jenis } from '../jenis.ts';

const warna = z.string().regex(/^#[0-9a-f]{6}$/);

/** One family of colour, dark to light: white text stands on p9, p7 is text on p1 and white, p5 is for graphics. */
export const palet = z.strictObject({
  p9: warna.meta({
    label: 'Paling gelap',
    help: 'Latar kepala halaman; tulisan di atasnya putih.',
    example: '#0d3a2d',
  }),
  p7: warna.meta({ label: 'Gelap', help: 'Tautan dan judul di atas latar putih.', example: '#125c46' }),
  p5: warna.meta({ label: 'Sedang', help: 'Batang grafik dan peta.', example: '#2c8967' }),
  p2: warna.meta({ label: 'Muda', help: 'Garis dan bingkai.', example: '#b9d9cb' }),
  p1: warna.meta({ label: 'Lebih muda', help: 'Latar label dan tombol kedua.', example: '#e3f0e9' }),
  p0: warna.meta({ label: 'Paling muda', help: 'Latar bagian halaman.', example: '#f3f8f5' }),
});

export type Palet = z.output<typeof palet>;

/** Name of a family; `induk` stands for the family of the body above. */
export const namaPalet = z.string().regex(/^[a-z][a-z_]*$/);

export const paletJenis = z.record(z.enum(JENIS), namaPalet);

/**
 * Palette of a body of one kind.
 *
 * @param induk kind of the body above, asked where the kind follows it
 * @returns `undefined` where a name leads to no family
 */
export function paletOf(
  kabupaten: { palet: Record<string, Palet>; palet_jenis: Record<Jenis, string> },
  jenis: Jenis,
  induk?: Jenis,
): Palet | undefined {
  const name = kabupaten.palet_jenis[jenis];
  if (name !== 'induk') return kabupaten.palet[name];
  return induk === undefined ? undefined : kabupaten.palet[kabupaten.palet_jenis[induk]];
}
