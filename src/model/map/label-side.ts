import type { MapPlace, RegionMap } from './region-map.ts';

/** Widest sign of a name, in units, at the size that phones show. */
const SIGN = 9.5;
const NEAR = 12;
const BESIDE = 15;

/** On which side of its point a name stands: where it covers fewer other places, then where there is more room. */
export function labelSide(
  { x, y, nama }: Pick<MapPlace, 'x' | 'y' | 'nama'>,
  { width, places }: Pick<RegionMap, 'width' | 'places'>,
): 'kiri' | 'kanan' {
  const length = BESIDE + nama.length * SIGN;
  const covered = (from: number, to: number): number =>
    places.filter((one) => Math.abs(one.y - y) < NEAR && one.x > from && one.x < to).length;
  const right = x + length > width ? Number.POSITIVE_INFINITY : covered(x + 1, x + length);
  const left = x - length < 0 ? Number.POSITIVE_INFINITY : covered(x - length, x - 1);
  if (left === right) return x > width / 2 ? 'kiri' : 'kanan';
  return left < right ? 'kiri' : 'kanan';
}
