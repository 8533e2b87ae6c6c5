import type { Isian } from '../koleksi/records.ts';
import { additionTwice, additionWithoutRow } from '../problems/addresses.ts';
import type { Place, Problem } from '../problems/problem.ts';

/**
 * Rows of tables with the `.md` of the same code; a text without a row, and a second text for one, are problems.
 *
 * @param troubled paths of files with problems of their own: what is missing may stand in a row that was not read
 */
export function withAdditions(
  rows: readonly Isian[],
  additions: readonly Isian[],
  { situs, troubled }: { situs: string; troubled: ReadonlySet<string> },
): { isian: Isian[]; problems: Problem[] } {
  const byRow = Map.groupBy(additions, rowOf);
  const known = new Set(rows.map(rowOf));
  const isian = rows.map((row): Isian => {
    const [addition] = byRow.get(rowOf(row)) ?? [];
    return addition ? { ...row, addition } : row;
  });
  const problems = [...byRow.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const table = `${first.koleksi}/${String(first.data['tahun'])}`;
    const isLost = !known.has(rowOf(first)) && !KINDS.some((kind) => troubled.has(`${table}.${kind}`));
    const lost = isLost ? [withoutRow(first, `${table}.csv`, situs)] : [];
    return [...lost, ...others.map((second) => twice(first, second, situs))];
  });
  return { isian, problems };
}

const KINDS = ['csv', 'xlsx'];

const rowOf = ({ koleksi, slug }: Isian): string => `${koleksi}/${slug}`;

const withoutRow = (one: Isian, table: string, situs: string): Problem =>
  additionWithoutRow.at(placeOf(one, situs), { code: codeOf(one), table });

const twice = (first: Isian, second: Isian, situs: string): Problem =>
  additionTwice.at(placeOf(second, situs), { code: codeOf(second), twin: first.path });

const codeOf = ({ data }: Isian): string => String(data['kode']);

function placeOf({ path, places }: Isian, situs: string): Place {
  const [line, column] = places['kode'] ?? [1, 1];
  return { path: `${situs}/${path}`, line, column };
}
