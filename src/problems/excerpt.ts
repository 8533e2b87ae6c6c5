import { masked } from './mask.ts';
import type { Problem } from './problem.ts';

const WIDTH = 72;

/** The written line with its place marked by carets; a long line is cut around the place. */
export function excerptOf(text: string, line: number, column: number, length: number): string {
  const whole = masked((text.split('\n')[line - 1] ?? '').replaceAll('\t', ' '));
  const from = Math.max(0, column - 40);
  const shown = `${from ? '…' : ''}${whole.slice(from, from + WIDTH)}${whole.length > from + WIDTH ? '…' : ''}`;
  const gutter = String(line);
  const before = ' '.repeat(Math.max(0, column - 1 - from + (from ? 1 : 0)));
  const carets = '^'.repeat(Math.max(1, Math.min(length, from + WIDTH + 1 - column)));
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${before}${carets}`;
}

/** The problem with the excerpt of its line. `text` is the decoded file the problem stands in. */
export const withExcerpt = (problem: Problem, text: string): Problem => ({
  ...problem,
  cuplikan: excerptOf(text, problem.baris, problem.kolom, problem.panjang),
});
