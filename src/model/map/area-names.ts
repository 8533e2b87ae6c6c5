import type { Shape } from './frame.ts';

interface Point {
  x: number;
  y: number;
}

/** Width of a letter and height of a line, in units, at the size that phones show. */
const LETTER = 7.6;
const LINE = 16;
/** Between the places that are tried. */
const STEP = 8;

/**
 * Names of areas around another, each in the middle of its widest free stretch inside the frame; an area without room
 * for its name has none.
 */
export function areaNames(
  areas: readonly { nama: string; shape: Shape }[],
  { width, height, own }: { width: number; height: number; own: Shape },
): (Point & { nama: string })[] {
  const named: (Point & { nama: string; half: number })[] = [];
  for (const { nama, shape } of areas) {
    const half = (nama.length * LETTER) / 2;
    const isFree = (x: number, y: number): boolean =>
      boxOf(x, y, half).every((corner) => isIn(corner, shape) && !isIn(corner, own)) &&
      named.every((one) => Math.abs(one.y - y) > LINE || Math.abs(one.x - x) > one.half + half);
    let best: { x: number; y: number; room: number } | undefined;
    for (let y = LINE; y <= height - LINE; y += STEP) {
      for (let x = half + 4; x <= width - half - 4; x += STEP) {
        if (!isFree(x, y)) continue;
        const room = roomAt({ x, y }, [...shape, ...own], { width, height });
        if (!best || room > best.room) best = { x, y, room };
      }
    }
    if (best) named.push({ nama, half, x: Math.round(best.x), y: Math.round(best.y) });
  }
  return named.map(({ nama, x, y }) => ({ nama, x, y }));
}

/** Corners and middles of the box that a name fills. */
const boxOf = (x: number, y: number, half: number): Point[] =>
  [-1, -0.5, 0, 0.5, 1].flatMap((at) => [-LINE / 2, LINE / 2].map((up) => ({ x: x + at * half, y: y + up })));

/** Whether a point lies inside rings, holes left out. */
function isIn({ x, y }: Point, shape: Shape): boolean {
  let inside = false;
  for (const ring of shape) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}

/** How far the nearest corner of a border or edge of the frame is. */
const roomAt = (
  { x, y }: Point,
  shape: Shape,
  { width, height }: { width: number; height: number },
): number =>
  Math.min(
    x,
    width - x,
    y,
    height - y,
    ...shape.flatMap((ring) => ring.map((corner) => Math.hypot(corner.x - x, corner.y - y))),
  );
