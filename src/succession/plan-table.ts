import type { Column } from '../koleksi/koleksi.ts';
import type { Problem } from '../problems/problem.ts';
import { tableOf } from '../read/table.ts';
import { csvSource } from '../read/table-source.ts';
import { holdsFormula } from '../text/formula.ts';
import type { Move } from './plan.ts';

const columns = [
  { key: 'asal', label: 'Asal', kind: 'text', required: true },
  { key: 'berkas', label: 'Berkas', kind: 'text' },
  { key: 'isian', label: 'Isian', kind: 'text' },
  { key: 'judul', label: 'Judul', kind: 'text' },
  { key: 'ke', label: 'Ke', kind: 'text' },
] as const satisfies readonly Column[];

/** A plan as a table for Excel: with the mark by which it knows the letters, and a title never taken for a formula. */
export function planTable(plan: readonly Move[]): string {
  const rows = plan.map(({ asal, path, isian, judul, ke }) => [asal, path, isian, titleOf(judul), ke]);
  const lines = [columns.map(({ key }) => key), ...rows].map((cells) => cells.map(cellOf).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A program that parts cells at commas would begin one in the middle of a title. */
const titleOf = (judul: string): string => {
  const line = judul.replace(/\s+/g, ' ');
  return line.replace(holdsFormula(line) ? /(?<=^|[;,]\s*)[=+\-@＝＋－＠]/g : /^[=+\-@]/, "'$&");
};
const cellOf = (text: string): string => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A plan as someone left it; `file` is how they know it. */
export function readPlan(text: string, file: string): { plan: Move[]; problems: Problem[] } {
  const place = { path: file };
  const { rows, problems } = tableOf(csvSource(text, place), columns, place);
  const plan = rows.map(({ values }): Move => {
    const cell = (key: string): string => (typeof values[key] === 'string' ? values[key].trim() : '');
    return {
      asal: cell('asal'),
      path: cell('berkas'),
      isian: cell('isian'),
      judul: cell('judul'),
      ke: cell('ke').toLowerCase(),
    };
  });
  return { plan, problems };
}
