interface Point {
  x: number;
  y: number;
}

const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Triangles may have edges this much longer than the longest line: fewer holes, and bays stay bays. */
const STRETCH = 1.15;

/**
 * One soft shape that holds every place, as the path of an SVG to be filled and drawn wide with round ends. Nobody can
 * take it for a boundary, and yet it is long where the kabupaten is long.
 *
 * Lines join each place to its neighbours (relative neighbourhood graph: unless a third is nearer to both), which makes
 * it one piece; triangles of neighbours (Delaunay) with short edges close it.
 */
export function groundOf(places: readonly Point[]): string {
  const lines = pairsOf(places).filter(([a, b]) => {
    const length = between(a, b);
    return !places.some((c) => c !== a && c !== b && Math.max(between(a, c), between(b, c)) < length);
  });
  const longest = STRETCH * Math.max(0, ...lines.map(([a, b]) => between(a, b)));
  const triangles = pairsOf(places).flatMap(([a, b]) =>
    places
      .slice(places.indexOf(b) + 1)
      .filter((c) => Math.max(between(a, b), between(b, c), between(a, c)) <= longest)
      .filter((c) => isEmptyRound(a, b, c, places))
      .map((c) => [a, b, c]),
  );
  return [...lines, ...triangles]
    .map((points) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}${points.length > 2 ? 'Z' : ''}`)
    .join('');
}

const pairsOf = (places: readonly Point[]): [Point, Point][] =>
  places.flatMap((a, i) => places.slice(i + 1).map((b): [Point, Point] => [a, b]));

const squareOf = ({ x, y }: Point): number => x * x + y * y;

/** Whether the circle through three points holds no fourth; three on one line have no circle. */
function isEmptyRound(a: Point, b: Point, c: Point, places: readonly Point[]): boolean {
  const turn = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
  if (Math.abs(turn) < 1) return false;
  const [aa, bb, cc] = [squareOf(a), squareOf(b), squareOf(c)];
  const middle = {
    x: (aa * (b.y - c.y) + bb * (c.y - a.y) + cc * (a.y - b.y)) / turn,
    y: (aa * (c.x - b.x) + bb * (a.x - c.x) + cc * (b.x - a.x)) / turn,
  };
  const radius = between(middle, a);
  return places.every((one) => one === a || one === b || one === c || between(middle, one) >= radius - 0.001);
}
