import { numberText } from '../format.ts';
import type { LinePoint } from './line-plot.ts';

/** A line in words: where it begins and ends, its highest and lowest. `naik dari 4.120 ton (2019) menjadi 5.780 ton (2025)`. */
export function lineWords(
  points: readonly LinePoint[],
  { satuan, decimals }: { satuan?: string | undefined; decimals: number },
): string {
  const known = points.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'belum ada angka';
  const said = ({ label, value }: { label: string; value: number }): string =>
    `${numberText(value, decimals)}${satuan ? ` ${satuan}` : ''} (${label})`;
  if (first === last) return said(first);
  const move = last.value === first.value ? 'tetap' : last.value > first.value ? 'naik' : 'turun';
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best));
  const lowest = known.reduce((best, one) => (one.value < best.value ? one : best));
  const ends = `${move} dari ${said(first)} menjadi ${said(last)}`;
  const between = [
    highest !== first && highest !== last && `tertinggi ${said(highest)}`,
    lowest !== first && lowest !== last && `terendah ${said(lowest)}`,
  ].filter(Boolean);
  return [ends, ...between].join(', ');
}
