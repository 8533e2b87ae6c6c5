import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { kabupaten as kabupatenSchema } from '../koleksi/kabupaten/kabupaten.ts';
import { register as registerSchema } from '../koleksi/kabupaten/register.ts';
import { tautan as tautanSchema } from '../koleksi/kabupaten/tautan.ts';
import { barisUrusan, urusanColumns } from '../koleksi/kabupaten/urusan.ts';
import { barisWilayah, wilayahColumns } from '../koleksi/kabupaten/wilayah.ts';
import type { Column } from '../koleksi/koleksi.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileMissing, folderMissing, geoJsonBroken } from '../problems/files.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { checkRecord } from './check-record.ts';
import { foldedChoices } from './choices.ts';
import { isGeoJson } from './kinds.ts';
import type { KabupatenRecords } from './records.ts';
import { registerProblems } from './register-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { tableOf } from './table.ts';
import { csvSource } from './table-source.ts';
import { decodeText } from './text.ts';
import { placesOf, readYaml } from './yaml.ts';

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
    faultsOf: (data: z.output<S>, placeOf: (key: string) => Place) => Problem[] = () => [],
  ): z.output<S> | undefined => {
    const text = textOf(name, purpose);
    if (text === undefined) return undefined;
    const yaml = readYaml(text);
    const file = { path: `${FOLDER}/${name}` };
    const checked = checkRecord(schema, yaml, file);
    const places = placesOf(yaml);
    const faults = checked.data
      ? faultsOf(checked.data, (key) => {
          const [line, column] = places[key] ?? [1, 1];
          return { ...file, line, column };
        })
      : [];
    problems.push(...[...checked.problems, ...faults].map((problem) => withExcerpt(problem, text)));
    return checked.data;
  };
  const rows = <S extends z.ZodObject>(
    name: string,
    purpose: string,
    schema: S,
    columns: readonly Column[],
  ): z.output<S>[] | undefined => {
    const text = textOf(name, purpose);
    if (text === undefined) return undefined;
    const read = readRows(text, `${FOLDER}/${name}`, schema, columns);
    problems.push(...read.problems.map((problem) => withExcerpt(problem, text)));
    return read.problems.some(isSalah) ? undefined : read.rows;
  };
  const batas = (name: string): unknown => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return undefined;
    const text = decodeText(readFileSync(file))?.text ?? '';
    if (isGeoJson(text)) return JSON.parse(text);
    problems.push(geoJsonBroken.at({ path: `${FOLDER}/${name}` }, { name }));
    return undefined;
  };

  const identitas = record('kabupaten.yaml', 'nama dan kode kabupaten', kabupatenSchema);
  const tautan = record('tautan.yaml', 'tautan wajib', tautanSchema);
  const wilayah = rows('wilayah.csv', 'kode kecamatan, kelurahan, dan desa', barisWilayah, wilayahColumns);
  const urusan = rows('urusan.csv', 'kode bidang urusan', barisUrusan, urusanColumns);
  const register = record('register.yaml', 'daftar situs', registerSchema, (data, placeOf) =>
    registerProblems(data, { wilayah, urusan }, placeOf),
  );
  const boundaries = batas('batas-kecamatan.geojson');
  const isWhole = identitas && register && tautan && wilayah && urusan;
  if (!isWhole || problems.some(isSalah)) return { kabupaten: undefined, problems };
  const emblem = path.join(folder, 'lambang.svg');
  return {
    kabupaten: {
      identitas,
      register: register.situs,
      wilayah,
      urusan,
      tautan: tautan.tautan,
      ...(existsSync(emblem) && { lambang: readFileSync(emblem, 'utf8') }),
      ...(boundaries !== undefined && { batas: boundaries }),
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
