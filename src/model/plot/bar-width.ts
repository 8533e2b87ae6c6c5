import { scaleLinear } from 'd3-scale';
import { tenth } from './tenth.ts';

/** Width of a bar in percent of its ground, 0 to 100, for a value on a scale. */
export const barWidth = (value: number, [least, most]: readonly [number, number]): number =>
  most <= least ? 0 : tenth(scaleLinear([least, most], [0, 100]).clamp(true)(value));

/**
 * The scale of bars that share a column: from zero; to 100 for shares of a whole, else to a round figure that holds the
 * largest.
 */
export function barScale(values: readonly number[], satuan: string | undefined): readonly [number, number] {
  const most = Math.max(0, ...values);
  if (isShare(satuan) && most <= 100) return [0, 100];
  const [, nice = most] = scaleLinear([0, most || 1], [0, 1])
    .nice(4)
    .domain();
  return [0, nice];
}

/** Whether a unit is a part of a hundred. */
export const isShare = (satuan: string | undefined): boolean => /^(persen|%|persentase)$/i.test(satuan ?? '');
