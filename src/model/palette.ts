import { type Palet, paletOf } from '../koleksi/kabupaten/palet.ts';
import type { Situs } from './situs.ts';

const SHADES = ['p9', 'p7', 'p5', 'p2', 'p1', 'p0'] as const satisfies readonly (keyof Palet)[];

/** Colours of a situs by its jenis or that of its induk; `undefined` where the kabupaten names none. */
export const paletteOf = ({
  kabupaten,
  jenis,
  induk,
}: Pick<Situs, 'kabupaten' | 'jenis' | 'induk'>): Palet | undefined =>
  paletOf(kabupaten.identitas, jenis, induk?.jenis);

/**
 * The sheet `/palet.css`: the six colours of a situs as custom properties, over the theme's neutral ones.
 *
 * A document of its own, because one compiled sheet serves every situs and the sites' policy allows no inline style.
 *
 * @throws RangeError on anything but `#rrggbb`: what stands in a sheet must not be able to end a declaration
 */
export function paletteCss(palette: Palet | undefined): string {
  if (!palette) return '';
  const lines = SHADES.map((shade) => `--${shade}:${hex(palette[shade])}`);
  return `:root{${lines.join(';')}}\n`;
}

function hex(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`no colour: ${colour}`);
  return colour;
}

/**
 * Contrast of two colours `#rrggbb`, 1 to 21.
 *
 * @see WCAG 2.2, definitions of contrast ratio and relative luminance
 */
export function contrastOf(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex(colour).slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
