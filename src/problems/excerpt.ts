import { masked } from './mask.ts';
import type { Problem } from './problem.ts';

const WIDTH = 72;

/** A number that begins left or right of what is shown, or in a line beside it, is masked all the same. */
const AROUND = 400;

/** The written line with its place marked by carets; a long line is cut around the place. */
export function excerptOf(text: string, line: number, column: number, length: number): string {
  const start = startOfLine(text, line);
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const from = Math.max(0, column - 40);
  const [left, right] = [Math.min(start + from, end), Math.min(start + from + WIDTH, end)];
  const before = Math.max(0, left - AROUND);
  const words = masked(text.slice(before, right + AROUND).replaceAll('\t', ' ')).slice(
    left - before,
    right - before,
  );
  const shown = `${from ? '…' : ''}${words}${right < end ? '…' : ''}`;
  const gutter = String(line);
  const blank = ' '.repeat(Math.max(0, column - 1 - from + (from ? 1 : 0)));
  const carets = '^'.repeat(Math.max(1, Math.min(length, from + WIDTH + 1 - column)));
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${blank}${carets}`;
}

/** Where a line begins; the end of the text for one that is not there. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}

/** The problem with the excerpt of its line. `text` is the decoded file the problem stands in. */
export const withExcerpt = (problem: Problem, text: string): Problem => ({
  ...problem,
  cuplikan: excerptOf(text, problem.baris, problem.kolom, problem.panjang),
});

/** Of one file, more excerpts than this tell nobody more, and each costs a look through the file. */
const MOST_OF_A_FILE = 100;

/** Puts their excerpts to the problems of one reading. */
export class Excerpts {
  readonly #counts = new Map<string, number>();

  /** @param text of the file the problem stands in; `undefined` where it has none */
  of(problem: Problem, text: string | undefined): Problem {
    if (text === undefined || problem.cuplikan !== undefined) return problem;
    const count = (this.#counts.get(problem.path) ?? 0) + 1;
    this.#counts.set(problem.path, count);
    return count > MOST_OF_A_FILE ? problem : withExcerpt(problem, text);
  }
}
