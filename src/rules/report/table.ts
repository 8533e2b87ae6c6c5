import { isSalah } from '../../problems/problem.ts';
import { dijagaCount, inOrderOfWork, type SitusVerdict, tellsOwnWork, withStatus } from './report.ts';
import { toDoOf } from './to-do.ts';

interface Column {
  heading: string;
  cell: (situs: SitusVerdict) => number | string | null | undefined;
}

const SCORE: readonly Column[] = [
  { heading: 'skor', cell: ({ judgement }) => judgement?.skor },
  { heading: 'wajib', cell: ({ judgement }) => judgement?.skor_wajib },
];

const OWN_WORK: readonly Column[] = [
  { heading: 'dikerjakan', cell: ({ judgement }) => judgement?.dikerjakan },
  {
    heading: 'syarat dasar',
    cell: ({ judgement }) =>
      judgement?.syarat_dasar && `${judgement.syarat_dasar.terpenuhi} dari ${judgement.syarat_dasar.dari}`,
  },
];

const KEPT: Column = { heading: 'dijaga', cell: dijagaCount };

const TO_DO: readonly Column[] = [
  { heading: 'daftar isian', cell: (situs) => toDoOf(situs).length },
  { heading: 'perlu diperbaiki', cell: ({ problems }) => problems.filter(isSalah).length },
];

const COUNTS: readonly Column[] = [
  { heading: 'terpenuhi', cell: (situs) => withStatus(situs, 'lulus').length },
  { heading: 'sebagian', cell: (situs) => withStatus(situs, 'sebagian').length },
  { heading: 'belum', cell: (situs) => withStatus(situs, 'gagal').length },
];

/** One line a situs, the most done first, figures below each other. */
export function fleetTable(situs: readonly SitusVerdict[]): string {
  const isOwn = situs.some(({ judgement }) => tellsOwnWork(judgement));
  const columns = [
    { heading: 'situs', cell: ({ id }: SitusVerdict) => id },
    ...(isOwn ? OWN_WORK : SCORE),
    ...COUNTS,
    ...(isOwn ? [KEPT] : []),
    ...TO_DO,
  ];
  const rows = inOrderOfWork(situs).map((one) => columns.map(({ cell }) => String(cell(one) ?? '-')));
  const all = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
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
