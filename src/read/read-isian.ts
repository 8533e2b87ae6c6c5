import { posix } from 'node:path';
import * as z from 'zod';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Body, Isian, Places } from '../koleksi/records.ts';
import { pageWaits } from '../problems/fields.ts';
import { nameCleaned } from '../problems/files.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { slugOf } from '../text/names.ts';
import { beside } from './anchors.ts';
import { readBody } from './body.ts';
import { checkRecord } from './check-record.ts';
import { faultProblems } from './fault-problems.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { OpenFile } from './open-file.ts';
import { placesOf, readYaml, type YamlReading } from './yaml.ts';

export interface ReadIsian {
  /** Absent where its values cannot be told. Beside a problem of tingkat `salah` it serves to find more of them. */
  isian?: Isian;
  /** The body of a file without `isian`. */
  looseBody?: Body;
  /** The file adds text to the row of a table and is no isian of its own. */
  addsToRow: boolean;
  problems: Problem[];
}

/** One Markdown file of a koleksi: its top part checked by the schema, its body as a checked tree. */
export function readIsian({ facts, text = '' }: OpenFile, koleksi: Koleksi, situs: string): ReadIsian {
  const file: Place = { path: `${situs}/${facts.path}` };
  const name = posix.basename(facts.path, posix.extname(facts.path));
  const slug = slugOf(name) || 'tanpa-nama';
  const notes = slug === name ? [] : [nameCleaned.at(file, { name: posix.basename(facts.path), slug })];
  const { top, topLine, problems: topProblems } = splitFrontMatter(text, file);
  const read = readBody(text, facts.kind === 'mdx' ? 'mdx' : 'md', file);
  const body = read.body && { path: facts.path, ...read.body };
  const loose = body && { looseBody: body };
  if (top === undefined)
    return { ...loose, addsToRow: false, problems: [...notes, ...topProblems, ...read.problems] };

  const schemas = [koleksi.schema, ...(koleksi.table?.addition ? [koleksi.table.addition] : [])];
  const yaml = readYaml(top, topLine, schemas);
  const addition = additionOf(koleksi, yaml);
  const schema = addition ?? koleksi.schema;
  const checked = checkRecord(schema, yaml, file);
  const places = placesOf(yaml);
  const data = asRecord(checked.data);
  const faults =
    data && !addition ? faultProblems(koleksi.faultsOf(data), { schema, data, places, file }) : [];
  const waits = data ? waitingNotes(data, places, file) : [];
  const problems = [...notes, ...checked.problems, ...faults, ...waits, ...read.problems];
  if (!data) return { ...loose, addsToRow: addition !== undefined, problems };
  const written = data['id'];
  const isian: Isian = {
    koleksi: koleksi.name,
    slug: addition && koleksi.table ? koleksi.table.slugOf(data) : slug,
    id: typeof written === 'string' ? written : slug,
    idFrom: typeof written === 'string' ? 'key' : 'path',
    path: facts.path,
    data,
    places,
    ...(body && { body: { ...body, headings: beside(body.headings, koleksi.anchors?.(data) ?? []) } }),
  };
  return { isian, addsToRow: addition !== undefined, problems };
}

/** What a page that waits for its content asks of those who are to write it. */
function waitingNotes({ belum_diisi, pertanyaan }: Isian['data'], places: Places, file: Place): Problem[] {
  if (belum_diisi !== true) return [];
  const [line, column] = places['belum_diisi'] ?? [1, 1];
  const asked = typeof pertanyaan === 'string' ? pertanyaan : undefined;
  return [pageWaits.at({ ...file, line, column }, { pertanyaan: asked })];
}

/**
 * The schema of a text that belongs to a row of a table, where that is what this file is: it names the row and holds
 * no required key of the koleksi's own that the row already has.
 */
function additionOf(koleksi: Koleksi, yaml: YamlReading): z.ZodObject | undefined {
  const addition = koleksi.table?.addition;
  const value = asRecord(yaml.value);
  if (!addition || !value) return undefined;
  return koleksi.titleKey in value ? undefined : addition;
}

const record = z.record(z.string(), z.unknown());
const asRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  record.safeParse(value).data;
