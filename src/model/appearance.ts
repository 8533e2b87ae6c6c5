import { emblemIn, emblemSvg } from './emblem.ts';
import type { Kabupaten } from './kabupaten.ts';
import { paletteCss, paletteOf } from './palette.ts';
import type { Situs } from './situs.ts';

/** What pages of one situs link to beside the compiled theme, by address: its colours and its emblem. */
export function appearanceOf(situs: Situs): Map<string, { type: string; body: string }> {
  return new Map([
    ['/palet.css', { type: 'text/css; charset=utf-8', body: paletteCss(paletteOf(situs)) }],
    ['/lambang.svg', { type: 'image/svg+xml', body: emblemSvg(situs) }],
  ]);
}

/** The same for the board of the command center, in the palette that the kabupaten names for it. */
export function boardAppearance(kabupaten: Kabupaten): Map<string, { type: string; body: string }> {
  const { palet, lcc } = kabupaten.identitas;
  const own = palet[lcc.palet];
  return new Map([
    ['/palet.css', { type: 'text/css; charset=utf-8', body: paletteCss(own) }],
    ['/lambang.svg', { type: 'image/svg+xml', body: emblemIn(kabupaten, own) }],
  ]);
}
