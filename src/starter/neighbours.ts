import type { Batas } from '../koleksi/kabupaten/batas.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { byTitle } from '../model/order.ts';

/** Outlines are simplified each for itself: a shared border may lie this many degrees apart (about 220 m). */
const APART = 0.002;

/** Names of the kecamatan whose outlines meet that of `kode`, in order; none where no outlines are known. */
export function neighboursOf(
  kode: string,
  { wilayah, batas = [] }: Pick<Kabupaten, 'wilayah' | 'batas'>,
): string[] {
  const own = batas.find((one) => one.kode === kode);
  if (!own) return [];
  return batas
    .filter((one) => one !== own && meet(own, one))
    .flatMap((one) => wilayah.find((row) => row.kode === one.kode)?.nama ?? [])
    .sort(byTitle);
}

type Point = readonly number[];

/** Whether two borders run together: at least two corners of one lie on the other. */
function meet(a: Batas, b: Batas): boolean {
  const shared = (of: Batas, other: Batas): number =>
    of.rings.flat().filter((point) => other.rings.some((ring) => liesOn(point, ring))).length;
  return shared(a, b) + shared(b, a) >= 3;
}

const liesOn = (point: Point, ring: readonly Point[]): boolean =>
  ring.slice(1).some((to, index) => distance(point, ring[index] ?? to, to) <= APART);

/** From a point to a stretch of border, in degrees. */
function distance([x = 0, y = 0]: Point, [ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
