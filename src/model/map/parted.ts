import { tenth } from '../plot/tenth.ts';

export interface Circle {
  x: number;
  y: number;
  r: number;
}

const STEPS = 120;
const GAP = 3;

/** Circles that lie over each other are pushed apart by the shortest way, step by step, and kept inside the frame. */
export function partedOf(circles: readonly Circle[], width: number, height: number): Circle[] {
  const moved = circles.map((one) => ({ ...one }));
  for (let step = 0; step < STEPS; step++) {
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const length = Math.hypot(dx, dy);
        const lacking = a.r + b.r + GAP - length;
        if (lacking <= 0 || a.r === 0 || b.r === 0) continue;
        // Two at one point part to left and right.
        const [ux, uy] = length === 0 ? [1, 0] : [dx / length, dy / length];
        a.x -= (ux * lacking) / 2;
        a.y -= (uy * lacking) / 2;
        b.x += (ux * lacking) / 2;
        b.y += (uy * lacking) / 2;
      }
    });
    for (const one of moved) {
      one.x = Math.min(width - one.r - 1, Math.max(one.r + 1, one.x));
      one.y = Math.min(height - one.r - 1, Math.max(one.r + 1, one.y));
    }
  }
  return moved.map(({ x, y, r }) => ({ x: tenth(x), y: tenth(y), r }));
}
