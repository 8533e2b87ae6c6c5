import { expect, test } from 'vitest';
import { type Files, folderOf, placed } from '../../tests/end-to-end/folder.ts';
import { readKabupaten } from './read-kabupaten.ts';

const WILAYAH = 'kode;nama;jenis;induk\n99.01.01;Hulu;kecamatan;99.01\n99.01.01.2001;Maju;desa;99.01.01\n';
const FILE = '_kabupaten/batas-kecamatan.geojson';

const SQUARE = [
  [110.2, -7.8],
  [110.3, -7.8],
  [110.3, -7.7],
  [110.2, -7.7],
  [110.2, -7.8],
];

const feature = (kode: unknown, geometry: unknown): string =>
  JSON.stringify({ type: 'Feature', properties: { kode }, geometry });
const polygon = (...coordinates: unknown[]): unknown => ({ type: 'Polygon', coordinates });
const collection = (...features: string[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;

function read(text: string, more: Files = {}) {
  using work = folderOf({ '_kabupaten/wilayah.csv': WILAYAH, [FILE]: text, ...more });
  const { kabupaten, problems } = readKabupaten(work.content);
  return { batas: kabupaten?.batas, told: problems.filter(({ path }) => path === FILE).map(placed) };
}

test('an area, and islands of one area, become rings under the code of their kecamatan', () => {
  const whole = { kode: '99.01.01', rings: [SQUARE] };
  expect(read(collection(feature('99.01.01', polygon(SQUARE)))).batas).toEqual([whole]);
  const islands = { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] };
  expect(read(collection(feature('99.01.01', islands))).batas).toEqual([
    { kode: '99.01.01', rings: [SQUARE, SQUARE] },
  ]);
});

const swapped = SQUARE.map(([x, y]) => [y, x]);
const good = feature('99.01.01', polygon(SQUARE));

test.each<[string, string, string[]]>([
  ['is no collection', JSON.stringify(polygon(SQUARE)), ['BTS-01 1']],
  ['has a feature without a code', collection(feature(undefined, polygon(SQUARE))), ['BTS-02 2']],
  ['has a code that is a number', collection(feature(99.01, polygon(SQUARE))), ['BTS-02 2']],
  ['has a code that no region has', collection(good, feature('99.01.02', polygon(SQUARE))), ['BTS-03 3']],
  ['has the code of a desa', collection(feature('99.01.01.2001', polygon(SQUARE))), ['BTS-03 2']],
  ['has one kecamatan twice', collection(good, good), ['BTS-04 3']],
  [
    'has a point for an area',
    collection(feature('99.01.01', { type: 'Point', coordinates: [110, -7] })),
    ['BTS-05 2'],
  ],
  ['has no geometry', collection(feature('99.01.01', null)), ['BTS-05 2']],
  ['has a ring of two points', collection(feature('99.01.01', polygon(SQUARE.slice(0, 2)))), ['BTS-05 2']],
  [
    'has text for a number',
    collection(feature('99.01.01', polygon(SQUARE.map(() => ['"><script>', 0])))),
    ['BTS-05 2'],
  ],
  ['has latitude before longitude', collection(feature('99.01.01', polygon(swapped))), ['BTS-06 2']],
])('a map that %s stops the kabupaten, with its line', (_, text, told) => {
  const found = read(text);
  expect(found.told).toEqual(told.map((one) => one.replace(' ', ` ${FILE}:`).concat(':1')));
  expect(found.batas).toBeUndefined();
});

test.each(['coordinates', 'properties', 'features'])('%s nested 100,000 deep are refused by name', (key) => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const texts: Record<string, string> = {
    coordinates: collection(
      `{"type":"Feature","properties":{"kode":"99.01.01"},"geometry":{"type":"Polygon","coordinates":${deep}}}`,
    ),
    properties: collection(`{"type":"Feature","properties":${deep},"geometry":null}`),
    features: `{"type":"FeatureCollection","features":${deep}}`,
  };
  const found = read(texts[key] ?? '');
  expect(found.told).toHaveLength(1);
  expect(found.told[0]).toBe(`BRK-25 ${FILE}:1:1`);
});

test('a file that is larger than a map may be is not read', () => {
  expect(read(collection(good) + ' '.repeat(5_000_000)).told).toEqual([`BRK-11 ${FILE}:1:1`]);
});
