import { extent } from 'd3-array';
import type { Batas } from '../../koleksi/kabupaten/batas.ts';
import type { Kabupaten } from '../kabupaten.ts';
import { byText } from '../order.ts';
import { frameOf, pathText, shapeOf } from './frame.ts';
import { groundOf } from './ground.ts';

/** A region where it stands in the drawing, with its number in map and table. */
export interface MapPlace {
  kode: string;
  nama: string;
  nomor: number;
  x: number;
  y: number;
}

/** The kecamatan of a kabupaten, or the villages of one kecamatan, ready to be drawn: lengths in units of `viewBox`. */
export interface RegionMap {
  /** Code of what is drawn as a whole. */
  kode: string;
  nama: string;
  width: number;
  height: number;
  /** Numbered from 1: kecamatan from north-west to south-east, villages by their codes. */
  places: readonly MapPlace[];
  /** Real outlines, where the kabupaten has given them; else only `ground`. */
  outlines: readonly { kode: string; path: string }[];
  /** Names of areas that no place names, each where there is room for it. */
  names: readonly { nama: string; x: number; y: number }[];
  /** Schematic: one soft shape around all places, to be filled and drawn `groundWidth` wide. */
  ground: string;
  groundWidth: number;
  /** Where a point of the earth stands in the drawing; `undefined` outside the frame. */
  place: (bujur: number, lintang: number) => { x: number; y: number } | undefined;
}

/** Room for symbols at the edge. */
const MARGIN = 40;
const GROUND_WIDTH = 72;

/** @returns `undefined` where fewer than two kecamatan have a position */
export function regionMapOf({
  identitas,
  wilayah,
  batas = [],
}: Pick<Kabupaten, 'identitas' | 'wilayah' | 'batas'>): RegionMap | undefined {
  const kecamatan = wilayah.filter(({ jenis }) => jenis === 'kecamatan');
  const known = batas.filter(({ kode }) => kecamatan.some((one) => one.kode === kode));
  const points = kecamatan.flatMap(({ kode, nama, bujur, lintang }) => {
    const at = bujur === undefined || lintang === undefined ? middleOf(known, kode) : [bujur, lintang];
    return at ? [{ kode, nama, at }] : [];
  });
  if (points.length < 2) return undefined;

  const all = [...points.map(({ at }) => at), ...known.flatMap(({ rings }) => rings.flat())];
  const { width, height, project } = frameOf(all, known.length > 0 ? MARGIN / 4 : MARGIN);
  const places = points
    .map(({ kode, nama, at }) => ({ kode, nama, ...project(at) }))
    .sort((a, b) => a.x + a.y - (b.x + b.y) || byText(a.kode, b.kode))
    .map((one, index) => ({ ...one, nomor: index + 1 }));
  return {
    kode: identitas.kode,
    nama: identitas.nama,
    width,
    height,
    places,
    outlines: known.map((one) => ({ kode: one.kode, path: pathText(shapeOf(one, project)) })),
    names: [],
    ground: groundOf(places),
    groundWidth: GROUND_WIDTH,
    place: (bujur, lintang) => {
      const { x, y } = project([bujur, lintang]);
      return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
    },
  };
}

/** Middle of the box around an outline: good enough for a number where no point was given. */
function middleOf(batas: readonly Batas[], kode: string): [number, number] | undefined {
  const points = batas.find((one) => one.kode === kode)?.rings.flat();
  if (!points) return undefined;
  const middle = (all: number[]): number => {
    const [least = 0, most = 0] = extent(all);
    return (least + most) / 2;
  };
  return [middle(points.map(([x = 0]) => x)), middle(points.map(([, y = 0]) => y))];
}
