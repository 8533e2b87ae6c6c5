import { posix } from 'node:path';
import type { Body } from '../../koleksi/records.ts';
import { columnMissing, columnWithoutNumbers } from '../../problems/mdx.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { blocksIn } from '../blocks-in.ts';
import { type Destinations, resolve } from '../resolve.ts';
import type { DataTable } from './data-table.ts';

interface Around {
  /** Id of the situs. */
  situs: string;
  to: Destinations;
  tables: ReadonlyMap<string, DataTable>;
}

/** Columns that a `<Grafik>` names and its file does not have, or has without a number in them. */
export function chartProblems(body: Body, { situs, to, tables }: Around): Problem[] {
  const folder = posix.dirname(body.path).replace(/^\.$/, '');
  return blocksIn(body.tree).flatMap(({ block, line }) => {
    if (block.name !== 'Grafik') return [];
    const { berkas } = block.attributes;
    const found = typeof berkas === 'string' ? resolve(berkas, folder, '', to) : undefined;
    const table = found?.kind === 'found' ? tables.get(found.href) : undefined;
    if (!table || typeof berkas !== 'string') return [];
    const file = posix.basename(berkas);
    const place = { path: `${situs}/${body.path}`, ...(line !== undefined && { line }) };
    return ['label', 'nilai'].flatMap((name) => {
      const written = block.attributes[name];
      return typeof written === 'string' ? columnProblems({ name, written, file }, table, place) : [];
    });
  });
}

function columnProblems(
  { name, written, file }: { name: string; written: string; file: string },
  { columns }: DataTable,
  place: Place,
): Problem[] {
  const known = columns.map(({ kolom }) => kolom);
  const column = columns.find(({ kolom }) => kolom === written);
  if (!column) {
    return [columnMissing.at(place, { name, written, file, suggestion: suggest(written, known), known })];
  }
  if (name !== 'nilai' || column.kind === 'bilangan') return [];
  const numbers = columns.filter(({ kind }) => kind === 'bilangan').map(({ kolom }) => kolom);
  return [columnWithoutNumbers.at(place, { written, file, known: numbers })];
}
