import type { Feature, FeatureCollection, Position } from 'geojson';

/** Bujur barat, lintang selatan, bujur timur, lintang utara. */
type Box = readonly [number, number, number, number];

/** What RFC 7946 and the box of the kabupaten find wrong in a map, as `program/a: why`. */
export const geoJsonFaults = ({ features }: FeatureCollection, box: Box): string[] =>
  features.flatMap((feature) => faultsOf(feature, box).map((fault) => `${feature.id}: ${fault}`));

function faultsOf({ geometry }: Feature, box: Box): string[] {
  if (geometry.type === 'GeometryCollection') return ['a collection within a feature'];
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const areas = geometry.type === 'MultiPolygon' ? geometry.coordinates : rings;
  return [
    ...positionsIn(geometry.coordinates).flatMap((one) => positionFaults(one, box)),
    ...areas.flatMap((area) => area.flatMap(ringFaults)),
  ];
}

function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return coordinates.every((one) => typeof one === 'number')
    ? [coordinates]
    : coordinates.flatMap(positionsIn);
}

function positionFaults([bujur = Number.NaN, lintang = Number.NaN]: Position, box: Box): string[] {
  const [west, south, east, north] = box;
  if (!(Math.abs(bujur) <= 180 && Math.abs(lintang) <= 90))
    return [`${bujur}, ${lintang} is no place on Earth`];
  const inside = bujur >= west && bujur <= east && lintang >= south && lintang <= north;
  return inside ? [] : [`${bujur}, ${lintang} lies outside the kabupaten`];
}

/** The right-hand rule (RFC 7946 section 3.1.6): around an area to the left, around a hole to the right, and closed. */
function ringFaults(ring: readonly Position[], index: number): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.join() !== last?.join()) return ['a ring that is not closed'];
  const twiceTheArea = ring.reduce((sum, [x = 0, y = 0], n) => {
    const [nextX = 0, nextY = 0] = ring[(n + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twiceTheArea > 0 === (index === 0) ? [] : ['a ring that runs the wrong way'];
}
