import type { Palet } from '../koleksi/kabupaten/palet.ts';
import type { Kabupaten } from './kabupaten.ts';
import { paletteOf } from './palette.ts';
import type { Situs } from './situs.ts';

/** Where the kabupaten names no palette; the theme's own sheet falls back to the same. */
const NEUTRAL = { p7: '#33433e' } satisfies Partial<Palet>;

const GOLD = '#e0ae3a';

/**
 * The picture `/lambang.svg` of the masthead and of the browser's tab: the emblem of the kabupaten where it is given,
 * else a neutral one of ours, three hills and an open book.
 */
export function emblemSvg(situs: Pick<Situs, 'kabupaten' | 'jenis' | 'induk'>): string {
  return emblemIn(situs.kabupaten, paletteOf(situs));
}

export const emblemIn = ({ lambang }: Pick<Kabupaten, 'lambang'>, palette: Palet | undefined): string =>
  lambang ?? neutralEmblem((palette ?? NEUTRAL).p7);

const neutralEmblem = (
  ground: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="54" height="62" viewBox="0 0 54 62">
<path fill="${ground}" stroke="${GOLD}" stroke-width="2" d="M2 2h50v33c0 13-11 20.5-25 25C13 55.5 2 48 2 35z"/>
<path fill="${GOLD}" d="m27 7 5 6-5 6-5-6z"/>
<path fill="none" stroke="#fff" stroke-width="2" d="m7 38 11-18 11 18M12 38l6-10 6 10M25 31l11-16 12 23M31 38l5-10 6 10"/>
<path fill="#fff" d="M13 43c5-1.5 10-1 14 1.5 4-2.5 9-3 14-1.5v9c-5-1-10-.5-14 2-4-2.5-9-3-14-2z"/>
<path stroke="${ground}" stroke-width="1.5" d="M27 45v9"/>
</svg>
`;
