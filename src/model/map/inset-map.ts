import type { Ring } from '../../koleksi/kabupaten/batas.ts';
import type { Kabupaten } from '../kabupaten.ts';
import { frameOf, pathText, seenOf, shapeOf } from './frame.ts';
import { type RegionMap, regionMapOf } from './region-map.ts';

const MARGIN = 14;
/** An inset that is not this much larger than the map shows nothing new. */
const LEAST_SCALE = 1.6;

/**
 * The stretch where kecamatan are small, drawn larger: around all that are smaller than the middle one. Numbers are
 * those of the map.
 *
 * @returns `undefined` without outlines, or where they are all of about one size
 */
export function insetMapOf(
  kabupaten: Pick<Kabupaten, 'identitas' | 'wilayah' | 'batas'>,
): RegionMap | undefined {
  const map = regionMapOf(kabupaten);
  const { batas = [] } = kabupaten;
  const known = batas.filter(({ kode }) => map?.outlines.some((one) => one.kode === kode));
  if (!map || known.length < 4) return undefined;
  const sizes = known
    .map((one) => ({ one, size: areaOf(one.rings[0] ?? []) }))
    .sort((a, b) => a.size - b.size);
  const small = sizes.slice(0, Math.ceil(sizes.length / 2)).flatMap(({ one }) => one.rings.flat());
  const { width, height, project } = frameOf(small, MARGIN);
  const place: RegionMap['place'] = (bujur, lintang) => {
    const { x, y } = project([bujur, lintang]);
    return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
  };
  const spread = (all: readonly { x: number }[]): number =>
    Math.max(...all.map(({ x }) => x)) - Math.min(...all.map(({ x }) => x));
  const [near, far] = [
    small.map((at) => project(at)),
    small.flatMap(([x = 0, y = 0]) => map.place(x, y) ?? []),
  ];
  if (spread(near) < LEAST_SCALE * spread(far)) return undefined;
  const rows = new Map(kabupaten.wilayah.map((one) => [one.kode, one]));
  return {
    ...{ kode: map.kode, nama: map.nama, width, height, names: [], ground: '', groundWidth: 0, place },
    places: map.places.flatMap((one) => {
      const { bujur, lintang } = rows.get(one.kode) ?? {};
      const at = bujur === undefined || lintang === undefined ? undefined : place(bujur, lintang);
      return at ? [{ ...one, ...at }] : [];
    }),
    outlines: known.flatMap((one) => {
      const seen = seenOf(shapeOf(one, project), { width, height });
      return seen.length === 0 ? [] : [{ kode: one.kode, path: pathText(seen) }];
    }),
  };
}

/** Area inside a ring, in square degrees. */
const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [u = 0, v = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + (x * v - u * y) / 2;
    }, 0),
  );
