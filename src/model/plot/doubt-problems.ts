import { posix } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { columnDoubtful } from '../../problems/tables.ts';
import type { Situs } from '../situs.ts';

/** Columns of open data that are shown as written, since their numbers can be read in two ways. */
export function doubtProblems(
  situs: string,
  { downloads, tables }: Pick<Situs, 'downloads' | 'tables'>,
): Problem[] {
  return [...downloads].flatMap(([path, { address }]) =>
    (tables.get(address)?.columns ?? []).flatMap(({ kolom, doubt }) => {
      if (!doubt) return [];
      const { written, line, column, thousands, decimal } = doubt;
      const place = { path: `${situs}/${path}`, line, column, length: Math.max(1, written.length) };
      const asThousands = String(thousands);
      const asDecimal = String(decimal).replace('.', ',');
      const facts = { column: kolom, file: posix.basename(path), row: line, written, asThousands, asDecimal };
      return [columnDoubtful.at(place, facts)];
    }),
  );
}
