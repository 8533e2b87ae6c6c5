import * as z from 'zod';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Isian } from '../koleksi/records.ts';
import { collapsed } from '../problems/collapse.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { foldedChoices } from './choices.ts';
import { faultProblems } from './fault-problems.ts';
import type { OpenFile } from './open-file.ts';
import type { Role } from './roles.ts';
import { schemaProblems } from './schema-problems.ts';
import { sheetSource } from './sheet-source.ts';
import { type TableRow, tableOf } from './table.ts';
import { csvSource } from './table-source.ts';

type TableRole = Extract<Role, { role: 'table' }>;

/** A table whose rows are isian, each checked by the schema of its koleksi as a Markdown file would be. */
export async function readTable(
  { facts, bytes, text }: OpenFile,
  { koleksi, tahun }: TableRole,
  situs: string,
): Promise<{ isian: Isian[]; problems: Problem[] }> {
  const file: Place = { path: `${situs}/${facts.path}` };
  if (!koleksi.table) return { isian: [], problems: [] };
  const { columns } = koleksi.table;
  const source = text === undefined ? await sheetSource(bytes, columns, file) : csvSource(text, file);
  const { rows, problems } = tableOf(source, columns, file);
  const read = rows.map((row) => rowIsian(row, { koleksi, tahun, file, path: facts.path }));
  return {
    isian: read.flatMap(({ isian }) => isian ?? []),
    problems: [...problems, ...collapsed(read.flatMap((one) => one.problems))],
  };
}

interface Context {
  koleksi: Koleksi;
  tahun: number | undefined;
  file: Place;
  path: string;
}

function rowIsian(
  row: TableRow,
  { koleksi, tahun, file, path }: Context,
): { isian?: Isian; problems: Problem[] } {
  const { schema, table } = koleksi;
  const values = { ...foldedChoices(row.values, schema), ...(tahun !== undefined && { tahun }) };
  const checked = schema.safeParse(values);
  if (!checked.success) return { problems: schemaProblems(schema, checked.error.issues, row.written) };
  const data = record.parse(checked.data);
  const faults = faultProblems(koleksi.faultsOf(data), { schema, data, places: row.places, file });
  if (faults.length > 0 || !table) return { problems: faults };
  const slug = table.slugOf(data);
  // The code names a row better than any invented word could: it stays when rows are sorted anew.
  return {
    isian: { koleksi: koleksi.name, slug, id: slug, idFrom: 'key', path, data, places: row.places },
    problems: [],
  };
}

const record = z.record(z.string(), z.unknown());
