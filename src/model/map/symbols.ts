import { scaleSqrt } from 'd3-scale';
import { tenth } from '../plot/tenth.ts';
import { type Circle, partedOf } from './parted.ts';
import type { MapPlace, RegionMap } from './region-map.ts';

/** A circle whose area says how much, and a disc in it whose area says what share of that is spent. */
export interface MapSymbol {
  place: MapPlace;
  x: number;
  y: number;
  /** Radius of the circle; 0 where there is nothing. */
  r: number;
  /** Radius of the disc; 0 where nothing is spent, never more than `r`. */
  inner: number;
  /** More was spent than there was. */
  over: boolean;
  /** The number, in the disc where there is room, else beside the circle. */
  label: { x: number; y: number; where: 'dalam' | 'kanan' | 'kiri' };
}

export interface MapValue {
  /** 0 or more. */
  value: number;
  /** Percent of `value`, also above 100; `undefined` while not reported. */
  share?: number;
}

/** Largest radius; symbols of a kabupaten with many kecamatan are smaller. */
const LARGEST = 27;
/** A number of two digits fits into a disc of this radius. */
const ROOM = 10;
/** From the middle of a line of text to its foot. */
const FOOT = 4.5;

/** Symbols of a map, in the order of its places; none leaves the frame. */
export function symbolsOf(
  { width, height, places }: RegionMap,
  moneyOf: (kode: string) => MapValue | undefined,
): MapSymbol[] {
  const values = places.map(({ kode }) => moneyOf(kode) ?? { value: 0 });
  const most = Math.max(0, ...values.map(({ value }) => value));
  const largest = Math.min(LARGEST, Math.sqrt((width * height) / places.length) / 3.4);
  const radius = scaleSqrt([0, most || 1], [0, largest]);
  const circles = places.map(({ x, y }, i) => ({ x, y, r: tenth(radius(values[i]?.value ?? 0)) }));
  const apart = partedOf(circles, width, height);
  return places.map((place, i) => {
    const { x = place.x, y = place.y, r = 0 } = apart[i] ?? {};
    const share = values[i]?.share ?? 0;
    const inner = tenth(r * Math.sqrt(Math.min(100, Math.max(0, share)) / 100));
    return { place, x, y, r, inner, over: share > 100, label: labelOf({ x, y, r, inner }, width) };
  });
}

function labelOf({ x, y, r, inner }: Circle & { inner: number }, width: number): MapSymbol['label'] {
  if (inner >= ROOM) return { x, y: tenth(y + FOOT), where: 'dalam' };
  const beside = Math.max(r, 3) + 4;
  return x + beside + 2 * ROOM <= width
    ? { x: tenth(x + beside), y: tenth(y + FOOT), where: 'kanan' }
    : { x: tenth(x - beside), y: tenth(y + FOOT), where: 'kiri' };
}
