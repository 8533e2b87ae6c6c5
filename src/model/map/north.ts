import type { RegionMap } from './region-map.ts';

const IN = 20;

/** The corner for the north mark: the one that is farthest from every place and name. */
export function northCorner({
  width,
  height,
  places,
}: Pick<RegionMap, 'width' | 'height'> & { places: readonly { x: number; y: number }[] }): {
  x: number;
  y: number;
} {
  const corners = [
    { x: width - IN, y: IN },
    { x: IN, y: IN },
    { x: width - IN, y: height - IN - 16 },
    { x: IN, y: height - IN - 16 },
  ];
  const room = ({ x, y }: { x: number; y: number }): number =>
    Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)));
  return corners.reduce((best, one) => (room(one) > room(best) ? one : best));
}
