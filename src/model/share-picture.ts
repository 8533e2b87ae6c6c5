import { createHash } from 'node:crypto';
import type { Palet } from '../koleksi/kabupaten/palet.ts';
import { emblemSvg } from './emblem.ts';
import { paletteOf } from './palette.ts';
import type { Situs } from './situs.ts';

/** Everything that the share picture of a situs is made of. */
export interface ShareFacts {
  /** The drawing itself: counted up when `share-svg.ts` changes, which a test holds. */
  versi: number;
  nama: string;
  /** `Pemerintah Kabupaten Contoh`. */
  pemerintah: string;
  host: string;
  palette: Palet;
  emblem: string;
}

export const SHARE_VERSION = 1;

/** Upright pixels, as networks show them. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const NEUTRAL: Palet = {
  p9: '#22302b',
  p7: '#33433e',
  p5: '#6a7c75',
  p2: '#cdd6d2',
  p1: '#e9eeeb',
  p0: '#f5f8f6',
};

type Shared = Pick<Situs, 'nama' | 'host' | 'kabupaten' | 'jenis' | 'induk'>;

export const shareFactsOf = (situs: Shared): ShareFacts => ({
  versi: SHARE_VERSION,
  nama: situs.nama,
  pemerintah: `Pemerintah ${situs.kabupaten.identitas.nama}`,
  host: situs.host,
  palette: paletteOf(situs) ?? NEUTRAL,
  emblem: emblemSvg(situs),
});

/** Where the picture is published, known before it is drawn: a change of what it is made of changes its name. */
export function shareAddressOf(situs: Shared): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(shareFactsOf(situs)))
    .digest('hex');
  return `/gambar/bagikan.${hash.slice(0, 8)}.png`;
}
