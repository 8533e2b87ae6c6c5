import { posix } from 'node:path';
import * as z from 'zod';
import type { Koordinat } from '../../koleksi/koordinat.ts';
import type { Place } from '../../problems/problem.ts';
import { type Folder, placeIn, placeOfOwn } from '../folder.ts';
import type { RuleInput } from '../input.ts';

export interface WrittenPoint {
  bujur: number;
  lintang: number;
  where: Place;
}

/** Every point that the situs names, in fields and in maps; of one map only its first point outside tells something. */
export const pointsIn = (input: RuleInput): WrittenPoint[] => [...inFields(input), ...inMaps(input.folder)];

function inFields({ folder, situs, placeOf }: RuleInput): WrittenPoint[] {
  const point = ({ bujur, lintang }: Koordinat, where: Place): WrittenPoint => ({ bujur, lintang, where });
  const office = situs.identitas.alamat?.koordinat;
  return [
    ...(office ? [point(office, placeOfOwn(folder, 'alamat.koordinat'))] : []),
    ...situs.items.program.flatMap((item) =>
      (item.data.koordinat ?? []).map((one, index) => point(one, placeOf(item, `koordinat.${index}`))),
    ),
    ...situs.items.potensi.flatMap((item) =>
      item.data.koordinat ? [point(item.data.koordinat, placeOf(item, 'koordinat'))] : [],
    ),
  ];
}

const inMaps = (folder: Folder): WrittenPoint[] =>
  [...folder.texts].flatMap(([path, text]) =>
    posix.extname(path) === '.geojson'
      ? positionsIn(JSON.parse(text)).map(([bujur, lintang]) => ({
          bujur,
          lintang,
          where: placeIn(folder, path),
        }))
      : [],
  );

const position = z.tuple([z.number(), z.number()], z.number());

/** First position of every geometry, in GeoJSON's order: longitude, latitude. */
function positionsIn(value: unknown): [number, number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'coordinates' ? firstPosition(inner) : positionsIn(inner),
  );
}

function firstPosition(value: unknown): [number, number][] {
  const found = position.safeParse(value);
  if (found.success) return [[found.data[0], found.data[1]]];
  return Array.isArray(value) && value.length > 0 ? firstPosition(value[0]) : [];
}
