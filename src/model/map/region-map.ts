import { extent } from 'd3-array';
import { geoIdentity } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Kabupaten } from '../kabupaten.ts';
import { byText } from '../order.ts';
import { tenth } from '../plot/tenth.ts';
import { groundOf } from './ground.ts';
import { type Outline, outlinesOf } from './outlines.ts';

/** A kecamatan where it stands in the drawing, with its number in map and table. */
export interface MapPlace {
  kode: string;
  nama: string;
  nomor: number;
  x: number;
  y: number;
}

/** The kecamatan of a kabupaten, ready to be drawn: lengths in units of `viewBox`. */
export interface RegionMap {
  width: number;
  height: number;
  /** From north-west to south-east, numbered from 1. */
  places: readonly MapPlace[];
  /** Real outlines, where the kabupaten has given them; else only `ground`. */
  outlines: readonly { kode: string; path: string }[];
  /** Schematic: one soft shape around all places, to be filled and drawn `groundWidth` wide. */
  ground: string;
  groundWidth: number;
  /** Where a point of the earth stands in the drawing; `undefined` outside the frame. */
  place: (bujur: number, lintang: number) => { x: number; y: number } | undefined;
}

const WIDTH = 400;
const HEIGHTS = [240, 520] as const;
/** Room for symbols at the edge. */
const MARGIN = 40;
const GROUND_WIDTH = 72;
/** Points of an outline that are nearer than this to the last one drawn are left out: nobody sees them. */
const FINEST = 1.2;

/**
 * Degrees are drawn as a flat grid: nowhere in Indonesia is a degree of longitude shorter than one of latitude by more
 * than 2 %, and a file whose rings run the wrong way round is drawn right all the same.
 *
 * @returns `undefined` where fewer than two kecamatan have a position
 */
export function regionMapOf({ wilayah, batas }: Pick<Kabupaten, 'wilayah' | 'batas'>): RegionMap | undefined {
  const kecamatan = wilayah.filter(({ jenis }) => jenis === 'kecamatan');
  const outlines = outlinesOf(batas).filter(({ kode }) => kecamatan.some((one) => one.kode === kode));
  const points = kecamatan.flatMap(({ kode, nama, bujur, lintang }) => {
    const at = bujur === undefined || lintang === undefined ? middleOf(outlines, kode) : [bujur, lintang];
    return at ? [{ kode, nama, at }] : [];
  });
  if (points.length < 2) return undefined;

  const all = [...points.map(({ at }) => at), ...outlines.flatMap(({ rings }) => rings.flat())];
  const margin = outlines.length > 0 ? MARGIN / 4 : MARGIN;
  const { height, project } = projectionOf(all, margin);
  const places = points
    .map(({ kode, nama, at }) => ({ kode, nama, ...project(at) }))
    .sort((a, b) => a.x + a.y - (b.x + b.y) || byText(a.kode, b.kode))
    .map((one, index) => ({ ...one, nomor: index + 1 }));
  return {
    width: WIDTH,
    height,
    places,
    outlines: outlines.map(({ kode, rings }) => ({ kode, path: pathOf(rings, project) })),
    ground: groundOf(places),
    groundWidth: GROUND_WIDTH,
    place: (bujur, lintang) => {
      const { x, y } = project([bujur, lintang]);
      return x >= 0 && x <= WIDTH && y >= 0 && y <= height ? { x, y } : undefined;
    },
  };
}

type Project = (at: readonly number[]) => { x: number; y: number };

function projectionOf(
  points: readonly (readonly number[])[],
  margin: number,
): { height: number; project: Project } {
  const [west, east] = spanOf(points.map(([x = 0]) => x));
  const [south, north] = spanOf(points.map(([, y = 0]) => y));
  const corners: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const [least, most] = HEIGHTS;
  const wanted = ((WIDTH - 2 * margin) * (north - south)) / (east - west) + 2 * margin;
  const height = Math.round(Math.min(most, Math.max(least, wanted)));
  const flat = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [margin, margin],
        [WIDTH - margin, height - margin],
      ],
      corners,
    );
  return {
    height,
    project: ([bujur = 0, lintang = 0]) => {
      const [x = 0, y = 0] = flat([bujur, lintang]) ?? [];
      return { x: tenth(x), y: tenth(y) };
    },
  };
}

/** Least and most, at least a hundredth of a degree apart: a kilometre. */
function spanOf(degrees: readonly number[]): [number, number] {
  const [least = 0, most = 0] = extent(degrees);
  return most - least < 0.01 ? [least - 0.005, most + 0.005] : [least, most];
}

/** Middle of the box around an outline: good enough for a number where no point was given. */
function middleOf(outlines: readonly Outline[], kode: string): [number, number] | undefined {
  const points = outlines.find((one) => one.kode === kode)?.rings.flat();
  if (!points) return undefined;
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const middle = (all: number[]): number => (Math.min(...all) + Math.max(...all)) / 2;
  return [middle(xs), middle(ys)];
}

function pathOf(rings: Outline['rings'], project: Project): string {
  return rings
    .map((ring) => {
      const kept: { x: number; y: number }[] = [];
      for (const at of ring) {
        const point = project(at);
        const last = kept.at(-1);
        if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= FINEST) kept.push(point);
      }
      return `M${kept.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
    })
    .join('');
}
