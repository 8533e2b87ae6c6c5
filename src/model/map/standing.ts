import type { Kabupaten } from '../kabupaten.ts';
import type { Situs } from '../situs.ts';
import { kecamatanOf } from './kecamatan-of.ts';
import type { MapPlace, RegionMap } from './region-map.ts';

/** Where regions stand on the map that shows them largest. */
export interface Standing {
  peta: RegionMap;
  /** Places of the map that are named. */
  marked: readonly MapPlace[];
  /** Villages that are no places of the map, at points of their own. */
  points: readonly { nama: string; x: number; y: number }[];
}

/**
 * A village stands at its own point, and for its kecamatan where it has none. In its own kecamatan it stands on the map
 * of that.
 *
 * @returns `undefined` where nothing of it can be shown
 */
export function standingOf(
  codes: readonly string[],
  { peta, petaKecamatan, kabupaten }: Pick<Situs, 'peta' | 'petaKecamatan' | 'kabupaten'>,
): Standing | undefined {
  const isOwn = (map: RegionMap): boolean =>
    codes.every((kode) => map.places.some((one) => one.kode === kode));
  const map = petaKecamatan && codes.length > 0 && isOwn(petaKecamatan) ? petaKecamatan : peta;
  if (!map) return undefined;
  const points = map === peta ? villagesOn(map, codes, kabupaten) : [];
  const atPoints = new Set(points.map(({ kode }) => kode));
  const named = codes.filter((kode) => !atPoints.has(kode));
  const marked = map.places.filter((place) =>
    named.some((kode) => kode === place.kode || (map === peta && kecamatanOf(kode) === place.kode)),
  );
  return marked.length + points.length > 0 ? { peta: map, marked, points } : undefined;
}

/** Villages among some codes that have a point of their own, where they stand on the map of the kabupaten. */
export function villagesOn(
  { place }: Pick<RegionMap, 'place'>,
  codes: readonly string[],
  { wilayah }: Pick<Kabupaten, 'wilayah'>,
): { kode: string; nama: string; x: number; y: number }[] {
  return wilayah.flatMap(({ kode, nama, jenis, bujur, lintang }) => {
    if (jenis === 'kecamatan' || bujur === undefined || lintang === undefined || !codes.includes(kode))
      return [];
    const at = place(bujur, lintang);
    return at ? [{ kode, nama, ...at }] : [];
  });
}
