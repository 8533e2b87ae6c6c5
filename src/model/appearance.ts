import { emblemSvg } from './emblem.ts';
import { paletteCss, paletteOf } from './palette.ts';
import type { Situs } from './situs.ts';

/** What pages of one situs link to beside the compiled theme, by address: its colours and its emblem. */
export function appearanceOf(situs: Situs): Map<string, { type: string; body: string }> {
  return new Map([
    ['/palet.css', { type: 'text/css; charset=utf-8', body: paletteCss(paletteOf(situs)) }],
    ['/lambang.svg', { type: 'image/svg+xml', body: emblemSvg(situs) }],
  ]);
}
