import type { Redirect } from '../koleksi/records.ts';
import { alihanColumns, barisAlihan } from '../koleksi/situs/alihan.ts';
import type { Problem } from '../problems/problem.ts';
import type { OpenFile } from './open-file.ts';
import { schemaProblems } from './schema-problems.ts';
import { tableOf } from './table.ts';
import { csvSource } from './table-source.ts';

/** The rows of `alihkan.csv`; whether their addresses exist is for the model to say. */
export function readRedirects(
  { facts, text = '' }: OpenFile,
  situs: string,
): { redirects: Redirect[]; problems: Problem[] } {
  const file = { path: `${situs}/${facts.path}` };
  const table = tableOf(csvSource(text, file), alihanColumns, file);
  const problems = [...table.problems];
  const redirects = table.rows.flatMap(({ values, places, written }): Redirect[] => {
    const checked = barisAlihan.safeParse(values);
    if (checked.success) return [{ ...checked.data, places }];
    problems.push(...schemaProblems(barisAlihan, checked.error.issues, written));
    return [];
  });
  return { redirects, problems };
}
