import { extent } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { numberInColumn, numberText } from '../format.ts';
import { tenth } from './tenth.ts';

export interface LinePoint {
  label: string;
  /** Absent: a gap, where the line is broken. */
  value?: number;
}

export interface LinePlotInput {
  points: readonly LinePoint[];
  /** Lowest and highest value of the axis; by default from zero to the highest value. */
  from?: number | undefined;
  to?: number | undefined;
  /** Dashed lines with a few signs at their right end: bounds that values are judged by. */
  thresholds?: readonly { value: number; words: string }[] | undefined;
  decimals?: number | undefined;
}

/** A line over time, as plain shapes in units of `viewBox`; every number has one decimal at most. */
export interface LinePlot {
  width: number;
  height: number;
  /** Line of the lowest value. */
  base: number;
  ticks: readonly { y: number; words: string }[];
  thresholds: readonly { y: number; words: string; textY: number }[];
  /** Right end of lines, left of the words of thresholds. */
  end: number;
  path: string;
  dots: readonly { x: number; y: number; words?: string; textY: number }[];
  labels: readonly { x: number; words: string; anchor: 'start' | 'middle' | 'end' }[];
}

const WIDTH = 480;
const HEIGHT = 250;
const TOP = 30;
const BASE = 212;
const LABELS = 240;
/** The last point stands clear of the edge, the first of the words of the ticks. */
const RIGHT = 26;
/** From a line to the foot of the words in its middle. */
const FOOT = 5;
/** From a point to the foot of its value: over it, or under it where a threshold would strike through the words. */
const ABOVE = 12;
const BELOW = 26;
/** Widest sign of a label, in units, at the size that phones show. */
const SIGN = 10.5;
/** With more points than this only the last one bears its value. */
const MOST_VALUES = 7;

/** Beyond six decimals a difference is none to a reader, and no longer one that can be divided by. */
const drawable = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The foot of the drawing, where labels stand. */
export const LINE_LABELS_Y = LABELS;

export function linePlot({ points, from, to, thresholds = [], decimals = 0 }: LinePlotInput): LinePlot {
  const values = points.map(({ value }) => (value === undefined ? undefined : drawable(value)));
  const known = [...values.flatMap((value) => value ?? []), ...thresholds.map(({ value }) => value)];
  const [least = 0, most = 0] = extent(known);
  const low = Math.min(from ?? 0, least);
  const high = Math.max(to ?? low, most);
  const y = scaleLinear([low, high === low ? low + 1 : high], [BASE, TOP]);
  y.nice(4);
  const ticks = y.ticks(4).map((value) => ({ y: tenth(y(value)), words: numberText(value, 4) }));
  const left = Math.max(...ticks.map(({ words }) => words.length)) * SIGN + 16;
  const end = WIDTH - Math.max(0, ...thresholds.map(({ words }) => words.length * SIGN));
  const x = scalePoint(
    points.map((_, i) => i),
    [left, end - RIGHT],
  ).align(points.length === 1 ? 0.5 : 0);
  const placed = values.map((value, i) => ({
    x: tenth(x(i) ?? left),
    y: value === undefined ? undefined : tenth(y(value)),
    value,
  }));
  const bounds = thresholds.map(({ value }) => y(value));
  const strikes = (foot: number): boolean => bounds.some((at) => at < foot && at > foot - SIGN * 2);
  const isCrossed = (cy: number): boolean => strikes(cy - ABOVE) && !strikes(cy + BELOW) && cy + BELOW < BASE;
  const last = placed.findLastIndex(({ y: at }) => at !== undefined);
  const withValues = points.length <= MOST_VALUES;
  return {
    width: WIDTH,
    height: HEIGHT,
    base: BASE,
    end,
    ticks,
    thresholds: thresholds.map(({ value, words }) => {
      const at = tenth(y(value));
      return { y: at, words, textY: tenth(at + FOOT) };
    }),
    path: pathOf(placed),
    dots: placed.flatMap(({ x: cx, y: cy, value }, i) =>
      cy === undefined || value === undefined
        ? []
        : [
            {
              x: cx,
              y: cy,
              textY: tenth(cy + (isCrossed(cy) ? BELOW : -ABOVE)),
              ...((withValues || i === last) && { words: numberInColumn(value, decimals) }),
            },
          ],
    ),
    labels: labelsOf(
      points.map(({ label }) => label),
      placed.map((one) => one.x),
    ),
  };
}

const pathOf = (placed: readonly { x: number; y: number | undefined }[]): string =>
  line<{ x: number; y: number | undefined }>()
    .defined(({ y }) => y !== undefined)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .digits(1)([...placed]) ?? '';

/** As many labels as fit beside each other, always with the last one; the first and last never leave the frame. */
function labelsOf(words: readonly string[], xs: readonly number[]): LinePlot['labels'] {
  const widest = Math.max(1, ...words.map(({ length }) => length)) * SIGN + 10;
  const fitting = Math.max(2, Math.floor(((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / widest) + 1);
  const step = Math.max(1, Math.ceil((words.length - 1) / Math.max(1, fitting - 1)));
  const end = words.length - 1;
  return words.flatMap((word, i) => {
    const x = xs[i] ?? 0;
    if ((end - i) % step !== 0) return [];
    const half = widest / 2;
    const anchor = x + half > WIDTH ? 'end' : x - half < 0 ? 'start' : 'middle';
    return [{ x: anchor === 'end' ? WIDTH : anchor === 'start' ? 0 : x, words: word, anchor } as const];
  });
}
