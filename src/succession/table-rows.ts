import { readCsv } from '../text/csv.ts';

/**
 * A table with only some of its rows, each as it was written; what stands above the first row stays.
 *
 * @param starts first line of every row of the table, 1-based
 * @param kept those of the rows that stay
 */
export function withRows(text: string, starts: readonly number[], kept: ReadonlySet<number>): string {
  const lines = text.split('\n');
  const ordered = [...starts].sort((a, b) => a - b);
  const head = lines.slice(0, (ordered[0] ?? lines.length + 1) - 1);
  const rows = ordered.flatMap((start, index) => {
    if (!kept.has(start)) return [];
    const end = ordered[index + 1] ?? lines.length + 1;
    return lines.slice(start - 1, end - 1);
  });
  return `${[...head, ...rows].join('\n').trimEnd()}\n`;
}

/** The rows of the second table below those of the first; `undefined` where their headings are not the same. */
export function joined(first: string, second: string, startsOfSecond: readonly number[]): string | undefined {
  const [headings, others] = [first, second].map((text) => {
    const { rows, delimiter } = readCsv(text);
    return JSON.stringify([delimiter, rows[0]?.map((cell) => cell.text.trim().toLowerCase())]);
  });
  if (headings !== others) return undefined;
  const begin = Math.min(...startsOfSecond);
  const rows = second.split('\n').slice(begin - 1);
  return `${first.trimEnd()}\n${rows.join('\n').trimEnd()}\n`;
}
