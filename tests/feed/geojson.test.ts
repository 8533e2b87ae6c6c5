import type { FeatureCollection, Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { geoJsonFaults } from './geojson.ts';

const BOX = [110, -8, 111, -7] as const;
const square: Position[] = [
  [110.1, -7.9],
  [110.2, -7.9],
  [110.2, -7.8],
  [110.1, -7.8],
  [110.1, -7.9],
];

const faultsIn = (geometry: Geometry): string[] => {
  const map: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id: 'a', properties: null, geometry }],
  };
  return geoJsonFaults(map, BOX);
};

test('a map with places and areas as they should be is found right', () => {
  const hole = square.map(([x = 0, y = 0]) => [110.15 + (x - 110.15) / 2, -7.85 + (y + 7.85) / 2]).reverse();
  expect(faultsIn({ type: 'Point', coordinates: [110.5, -7.5] })).toEqual([]);
  expect(faultsIn({ type: 'Polygon', coordinates: [square, hole] })).toEqual([]);
});

test.each<[string, Geometry, string]>([
  ['latitude before longitude', { type: 'Point', coordinates: [-7.5, 110.5] }, 'no place on Earth'],
  [
    'a place elsewhere',
    {
      type: 'MultiPoint',
      coordinates: [
        [110.5, -7.5],
        [120, -7.5],
      ],
    },
    'outside',
  ],
  ['a ring that runs the wrong way', { type: 'Polygon', coordinates: [square.toReversed()] }, 'wrong way'],
  ['a hole that runs like its area', { type: 'MultiPolygon', coordinates: [[square, square]] }, 'wrong way'],
  ['a ring that is not closed', { type: 'Polygon', coordinates: [square.slice(0, 4)] }, 'not closed'],
])('%s is told', (_case, geometry, fault) => {
  expect(faultsIn(geometry).join()).toContain(fault);
});
