import { isSalah } from '../../problems/problem.ts';
import { type SitusVerdict, withStatus } from './report.ts';
import { toDoOf } from './to-do.ts';

const HEADINGS = [
  'situs',
  'skor',
  'wajib',
  'terpenuhi',
  'sebagian',
  'belum',
  'daftar isian',
  'perlu diperbaiki',
] as const;

/** One line a situs in the order of their ids, figures below each other. */
export function fleetTable(situs: readonly SitusVerdict[]): string {
  const rows = situs.map((one) => [
    one.id,
    scoreWord(one.judgement?.skor),
    scoreWord(one.judgement?.skor_wajib),
    String(withStatus(one, 'lulus').length),
    String(withStatus(one, 'sebagian').length),
    String(withStatus(one, 'gagal').length),
    String(toDoOf(one).length),
    String(one.problems.filter(isSalah).length),
  ]);
  const all = [[...HEADINGS], ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const scoreWord = (skor: number | null | undefined): string =>
  skor === null || skor === undefined ? '-' : String(skor);
