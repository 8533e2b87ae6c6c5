import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { kabupaten as kabupatenSchema } from '../koleksi/kabupaten/kabupaten.ts';
import { register as registerSchema } from '../koleksi/kabupaten/register.ts';
import { tautan as tautanSchema } from '../koleksi/kabupaten/tautan.ts';
import { barisUrusan, urusanColumns } from '../koleksi/kabupaten/urusan.ts';
import { barisWilayah, wilayahColumns } from '../koleksi/kabupaten/wilayah.ts';
import type { Column } from '../koleksi/koleksi.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileMissing, folderMissing } from '../problems/files.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { checkRecord } from './check-record.ts';
import { foldedChoices } from './choices.ts';
import type { KabupatenRecords } from './records.ts';
import { registerProblems } from './register-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { tableOf } from './table.ts';
import { csvSource } from './table-source.ts';
import { decodeText } from './text.ts';
import { readYaml } from './yaml.ts';

const FOLDER = '_kabupaten';

/**
 * What all sites share, read from `<content>/_kabupaten/`.
 *
 * @returns `kabupaten` is absent where a problem of tingkat `salah` stands: nothing can be built without it
 */
export function readKabupaten(content: string): {
  kabupaten: KabupatenRecords | undefined;
  problems: Problem[];
} {
  const folder = path.join(content, FOLDER);
  if (!existsSync(folder)) {
    return { kabupaten: undefined, problems: [folderMissing.at({ path: FOLDER }, { folder: FOLDER })] };
  }
  const problems: Problem[] = [];
  const textOf = (name: string, purpose: string): string | undefined => {
    const file = path.join(folder, name);
    const text = existsSync(file) ? decodeText(readFileSync(file))?.text : undefined;
    if (text === undefined) problems.push(fileMissing.at({ path: `${FOLDER}/${name}` }, { name, purpose }));
    return text;
  };
  const record = <S extends z.ZodObject>(
    name: string,
    purpose: string,
    schema: S,
  ): z.output<S> | undefined => {
    const text = textOf(name, purpose);
    if (text === undefined) return undefined;
    const checked = checkRecord(schema, readYaml(text), { path: `${FOLDER}/${name}` });
    problems.push(...checked.problems.map((problem) => withExcerpt(problem, text)));
    return checked.data;
  };
  const rows = <S extends z.ZodObject>(
    name: string,
    purpose: string,
    schema: S,
    columns: readonly Column[],
  ): z.output<S>[] => {
    const text = textOf(name, purpose);
    if (text === undefined) return [];
    const read = readRows(text, `${FOLDER}/${name}`, schema, columns);
    problems.push(...read.problems.map((problem) => withExcerpt(problem, text)));
    return read.rows;
  };

  const identitas = record('kabupaten.yaml', 'nama dan kode kabupaten', kabupatenSchema);
  const register = record('register.yaml', 'daftar situs', registerSchema);
  const tautan = record('tautan.yaml', 'tautan wajib', tautanSchema);
  const wilayah = rows('wilayah.csv', 'kode kecamatan, kelurahan, dan desa', barisWilayah, wilayahColumns);
  const urusan = rows('urusan.csv', 'kode bidang urusan', barisUrusan, urusanColumns);
  if (register) problems.push(...registerProblems(register, { wilayah, urusan }, `${FOLDER}/register.yaml`));
  if (!identitas || !register || !tautan || problems.some(isSalah)) return { kabupaten: undefined, problems };
  const optional = (name: string): string | undefined => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const lambang = optional('lambang.svg');
  const batas = optional('batas-kecamatan.geojson');
  return {
    kabupaten: {
      identitas,
      register: register.situs,
      wilayah,
      urusan,
      tautan: tautan.tautan,
      ...(lambang !== undefined && { lambang }),
      ...(batas !== undefined && { batas: z.unknown().parse(JSON.parse(batas)) }),
    },
    problems,
  };
}

function readRows<S extends z.ZodObject>(
  text: string,
  name: string,
  schema: S,
  columns: readonly Column[],
): { rows: z.output<S>[]; problems: Problem[] } {
  const file = { path: name };
  const table = tableOf(csvSource(text, file), columns, file);
  const problems = [...table.problems];
  const rows = table.rows.flatMap(({ values, written }) => {
    const checked = schema.safeParse(foldedChoices(values, schema));
    if (checked.success) return [checked.data];
    problems.push(...schemaProblems(schema, checked.error.issues, written));
    return [];
  });
  return { rows, problems };
}
