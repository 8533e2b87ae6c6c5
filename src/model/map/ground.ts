interface Point {
  x: number;
  y: number;
}

const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Lines from each place to its nearest neighbours, as the path of an SVG: the relative neighbourhood graph, which joins
 * two places unless a third is nearer to both. It is always one piece.
 *
 * Drawn wide with round ends it gives a soft shape of the kabupaten that nobody can take for a boundary.
 */
export function groundOf(places: readonly Point[]): string {
  const lines: string[] = [];
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      const length = between(a, b);
      const isParted = places.some(
        (c) => c !== a && c !== b && Math.max(between(a, c), between(b, c)) < length,
      );
      if (!isParted) lines.push(`M${a.x} ${a.y}L${b.x} ${b.y}`);
    }
  });
  return lines.join('');
}
