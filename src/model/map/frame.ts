import { extent } from 'd3-array';
import { geoIdentity, geoStream } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Batas } from '../../koleksi/kabupaten/batas.ts';
import { tenth } from '../plot/tenth.ts';

/** A drawing of some stretch of the earth: lengths in units of `viewBox`. */
export interface Frame {
  width: number;
  height: number;
  project: (at: readonly number[]) => { x: number; y: number };
}

const WIDTH = 400;
const HEIGHTS = [240, 520] as const;
/** Points of an outline that are nearer than this to the last one drawn are left out: nobody sees them. */
const FINEST = 1.2;

/**
 * Frame around these points, north up. All maps of a kabupaten have one projection and differ in scale alone.
 *
 * Degrees are drawn as a flat grid: nowhere in Indonesia is a degree of longitude shorter than one of latitude by more
 * than 2 %, and a file whose rings run the wrong way round is drawn right all the same.
 *
 * @param margin room around the points, in units
 */
export function frameOf(points: readonly (readonly number[])[], margin: number): Frame {
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
    width: WIDTH,
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

/** An outline as drawn: rings of corners, without those that nobody sees. */
export type Shape = readonly (readonly { x: number; y: number }[])[];

export const shapeOf = ({ rings }: Batas, project: Frame['project']): Shape =>
  rings.map((ring) => {
    const kept: { x: number; y: number }[] = [];
    for (const at of ring) {
      const point = project(at);
      const last = kept.at(-1);
      if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= FINEST) kept.push(point);
    }
    return kept;
  });

/** Beyond the frame, so that no border is drawn along its edge. */
const BEYOND = 4;

/** What of a shape lies in the frame: a link is no larger than what is seen of it. Nothing of one outside. */
export function seenOf(shape: Shape, { width, height }: Pick<Frame, 'width' | 'height'>): Shape {
  const seen: { x: number; y: number }[][] = [];
  const clip = geoIdentity().clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
  const coordinates = shape.map((ring) => [...ring, ...ring.slice(0, 1)].map(({ x, y }) => [x, y]));
  geoStream(
    { type: 'Polygon', coordinates },
    clip.stream({
      point: (x, y) => seen.at(-1)?.push({ x: tenth(x), y: tenth(y) }),
      lineStart: () => seen.push([]),
      ...{ lineEnd() {}, polygonStart() {}, polygonEnd() {} },
    }),
  );
  return seen;
}

/**
 * The path of an SVG: digits and the letters of a path, whatever the file held.
 *
 * @throws RangeError on a number that cannot be drawn; the schema refuses those, so it is a defect of ours
 */
export const pathText = (shape: Shape): string =>
  shape.map((ring) => `M${ring.map(({ x, y }) => `${drawn(x)} ${drawn(y)}`).join('L')}Z`).join('');

function drawn(length: number): string {
  const text = String(length);
  if (!/^-?\d+(\.\d)?$/.test(text)) throw new RangeError(`cannot draw ${text}`);
  return text;
}
