import { pathsInside } from '../../text/inside.ts';
import type { Situs } from '../situs.ts';
import { type ColumnFact, type DataTable, dataTableOf } from './data-table.ts';

/**
 * The CSV files that pages offer, as tables, by the address they are published at; one that cannot be shown whole is
 * left out, and the page offers the file alone.
 *
 * @param texts decoded text of each file, by its path
 */
export function tablesOf(
  { downloads, items }: Pick<Situs, 'downloads' | 'items'>,
  texts: ReadonlyMap<string, string>,
): Map<string, DataTable> {
  const facts = new Map<string, readonly ColumnFact[]>();
  for (const { data } of items.dataset) {
    for (const path of (data.berkas ?? []).flatMap(({ berkas }) => pathsInside(berkas, '')))
      facts.set(path, data.variabel ?? []);
  }
  const tables = new Map<string, DataTable>();
  for (const [path, { kind, address }] of downloads) {
    const table = kind === 'csv' ? dataTableOf(texts.get(path) ?? '', facts.get(path)) : undefined;
    if (table) tables.set(address, table);
  }
  return tables;
}
