import { type KoleksiName, koleksiOf } from '../../koleksi/index.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { headingsOf } from '../../read/headings.ts';
import { csvSource } from '../../read/table-source.ts';
import { csvText } from '../../text/csv-text.ts';
import { editCsv } from '../../text/edit-csv.ts';
import { type Field, shownOf } from '../form/field.ts';
import type { Target } from '../form/form.ts';
import type { Files } from './apply.ts';
import type { Edit } from './form-plan.ts';

/** Where each column of a table stands. @throws RangeError where it is no table of that koleksi */
function columnsIn(
  text: string,
  { table }: Koleksi,
  path: string,
): { rows: ReturnType<typeof csvSource>['rows']; at: Map<string, number> } {
  if (!table) throw new RangeError('no table');
  const source = csvSource(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), { path });
  const { columns } = headingsOf(source, table.columns, { path });
  if (columns.length === 0) throw new RangeError(`${path} has no headings`);
  return { rows: source.rows, at: new Map(columns.map(({ spec, index }) => [spec.key, index])) };
}

/** A row of a table with some of its cells changed. @throws RangeError where the row or the column is not there */
export function changedCsv(
  { path, koleksi, slug }: Extract<Target, { kind: 'csv' }>,
  values: Edit['values'],
  { read, textOf }: Files,
): string {
  const text = textOf(path) ?? '';
  const { rows, at } = columnsIn(text, koleksiOf(koleksi as KoleksiName), path);
  const isian = read.isian.find((one) => one.koleksi === koleksi && one.path === path && one.slug === slug);
  const line = Object.values(isian?.places ?? {})[0]?.[0];
  const row = rows.findIndex((cells) => cells[0]?.line === line);
  const edits = values.map(({ field, value }) => {
    const column = at.get(field.path.join('.'));
    if (column === undefined || row < 0) throw new RangeError(`no cell for ${field.path.join('.')}`);
    return { row, column, text: cellOf(field, value) };
  });
  return editCsv(text, edits);
}

/** A table with a row more; the table is made where there is none. @throws RangeError where the year has one in Excel */
export function csvWithRows(
  { koleksi: name, number }: Extract<Target, { kind: 'new' }>,
  values: Edit['values'],
  { read, textOf }: Files,
): { path: string; text: string } {
  const koleksi = koleksiOf(name as KoleksiName);
  const year = number.slice(0, 4);
  const path = `${name}/${year}.csv`;
  if (read.files.has(`${name}/${year}.xlsx`)) throw new RangeError('the year has a table in Excel');
  const keys = (koleksi.table?.columns ?? []).map(({ key }) => key);
  const text = textOf(path) ?? csvText([keys]);
  const { rows, at } = columnsIn(text, koleksi, path);
  const width = Math.max(...rows.map((row) => row.length));
  const row = Array.from({ length: width }, () => '');
  for (const { field, value } of values) {
    const column = at.get(field.path.join('.'));
    if (column === undefined) throw new RangeError(`no column ${field.path.join('.')}`);
    row[column] = cellOf(field, value);
  }
  return { path, text: editCsv(text, [], [row]) };
}

const cellOf = (field: Field, value: unknown): string =>
  field.kind === 'choice' ? String(value) : shownOf(field, value).replaceAll('\n', ', ');
