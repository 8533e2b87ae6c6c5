import { partedOf } from './parted.ts';
import type { MapPlace, RegionMap } from './region-map.ts';

/** A number beside its point; where others were in its way, a line leads from one to the other. */
export interface Badge {
  place: MapPlace;
  x: number;
  y: number;
  r: number;
  /** The number stands apart from its point. */
  led: boolean;
}

const RADIUS = 10.5;

/** Numbers of all places of a map, none over another, none outside the frame. */
export function badgesOf({ width, height, places }: RegionMap): Badge[] {
  const circles = partedOf(
    places.map(({ x, y }) => ({ x, y, r: RADIUS })),
    width,
    height,
  );
  return places.map((place, index) => {
    const { x = place.x, y = place.y } = circles[index] ?? {};
    return { place, x, y, r: RADIUS, led: Math.hypot(x - place.x, y - place.y) > RADIUS / 2 };
  });
}
