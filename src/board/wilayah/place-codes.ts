import { koleksiNamed, semuaKoleksi } from '../../koleksi/index.ts';
import { koordinat } from '../../koleksi/koordinat.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';

const PLACE_KEYS = ['lokasi', 'wilayah', 'koordinat'];

/** Koleksi whose records may name a place; of one that only a feed knows nobody can say, so it is looked through. */
export function koleksiWithPlaces({ situs }: Pick<Ask, 'situs'>): string[] {
  const told = situs.flatMap(({ jumlah }) => jumlah.map(({ koleksi }) => koleksi));
  const names = new Set([...semuaKoleksi.map(({ name }) => name), ...told]);
  return [...names].filter((name) => {
    const known = koleksiNamed(name);
    return !known || PLACE_KEYS.some((key) => key in known.schema.shape);
  });
}

/** Codes of the regions that a record names. */
export const codesOf = ({ data }: PapanIsian): string[] => [
  ...new Set([data['lokasi'], data['wilayah']].flat().filter((code) => typeof code === 'string')),
];

const point = koordinat.pick({ bujur: true, lintang: true }).strip();

/** Points of the earth that a value names: one, a list, or none. */
export const pointsOf = (value: unknown): { bujur: number; lintang: number }[] =>
  [value].flat().flatMap((one) => {
    const known = point.safeParse(one);
    return known.success ? [known.data] : [];
  });
