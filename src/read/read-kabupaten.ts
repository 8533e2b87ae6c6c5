import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { type Memo, noMemo } from '../disk/memo.ts';
import type { Batas } from '../koleksi/kabupaten/batas.ts';
import { kabupaten as kabupatenSchema } from '../koleksi/kabupaten/kabupaten.ts';
import { register as registerSchema } from '../koleksi/kabupaten/register.ts';
import { tautan as tautanSchema } from '../koleksi/kabupaten/tautan.ts';
import { barisUrusan, urusanColumns } from '../koleksi/kabupaten/urusan.ts';
import { barisWilayah, wilayahColumns } from '../koleksi/kabupaten/wilayah.ts';
import type { Column } from '../koleksi/koleksi.ts';
import type { KabupatenRecords } from '../koleksi/records.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileLarge, fileMissing, folderMissing, geoJsonBroken } from '../problems/files.ts';
import { isSalah, type Place, type Problem } from '../problems/problem.ts';
import { decodeText } from '../text/decode.ts';
import { readBoundaries } from './boundaries.ts';
import { checkRecord } from './check-record.ts';
import { foldedChoices } from './choices.ts';
import { isGeoJson, MOST_BYTES } from './kinds.ts';
import { registerProblems } from './register-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { tableOf } from './table.ts';
import { csvSource } from './table-source.ts';
import { placesOf, readYaml } from './yaml.ts';

const FOLDER = '_kabupaten';

/** What can be told of it. `kabupaten` is absent where a problem of tingkat `salah` stands: nothing can be built without it. */
export interface ReadKabupaten {
  kabupaten: KabupatenRecords | undefined;
  problems: Problem[];
}

/**
 * What all sites share, read from `<content>/_kabupaten/`.
 *
 * @param memo what earlier readings of that folder found out
 */
export function readKabupaten(content: string, memo: Memo = noMemo): ReadKabupaten {
  const folder = path.join(content, FOLDER);
  if (!existsSync(folder)) {
    return { kabupaten: undefined, problems: [folderMissing.at({ path: FOLDER }, { folder: FOLDER })] };
  }
  const files = new Map(KABUPATEN_FILES.flatMap((name) => bytesOf(name, path.join(folder, name))));
  const read = memo.recallNow(keyOf(files), () => kabupatenOf(files));
  memo.settle();
  return read;
}

/** Every file of `_kabupaten` that a situs is made of. */
export const KABUPATEN_FILES = [
  'kabupaten.yaml',
  'tautan.yaml',
  'wilayah.csv',
  'urusan.csv',
  'register.yaml',
  'batas-kecamatan.geojson',
  'lambang.svg',
] as const;

type Name = (typeof KABUPATEN_FILES)[number];
type Files = ReadonlyMap<Name, Buffer>;

function bytesOf<N>(name: N, file: string): [N, Buffer][] {
  return existsSync(file) ? [[name, readFileSync(file)]] : [];
}

function keyOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return `kabupaten-${hash.digest('hex')}`;
}

function kabupatenOf(files: Files): ReadKabupaten {
  const problems: Problem[] = [];
  const textOf = (name: Name, purpose: string): string | undefined => {
    const bytes = files.get(name);
    const text = bytes && decodeText(bytes)?.text;
    if (text === undefined) problems.push(fileMissing.at({ path: `${FOLDER}/${name}` }, { name, purpose }));
    return text;
  };
  const record = <S extends z.ZodObject>(
    name: Name,
    purpose: string,
    schema: S,
    faultsOf: (data: z.output<S>, placeOf: (key: string) => Place) => Problem[] = () => [],
  ): z.output<S> | undefined => {
    const text = textOf(name, purpose);
    if (text === undefined) return undefined;
    const yaml = readYaml(text, 1, [schema]);
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
    name: Name,
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
  const boundaries = (name: Name, known: Parameters<typeof readBoundaries>[2]): Batas[] | undefined => {
    const bytes = files.get(name);
    if (!bytes) return undefined;
    const place = { path: `${FOLDER}/${name}` };
    const { length: size } = bytes;
    const text = decodeText(bytes)?.text ?? '';
    if (size > MOST_BYTES.geojson) {
      problems.push(fileLarge.at(place, { name, size, most: MOST_BYTES.geojson }));
    } else if (!isGeoJson(text)) {
      problems.push(geoJsonBroken.at(place, { name }));
    } else {
      const read = readBoundaries(text, { ...place, name }, known);
      problems.push(...read.problems);
      return read.batas;
    }
    return undefined;
  };

  const identitas = record('kabupaten.yaml', 'nama dan kode kabupaten', kabupatenSchema);
  const tautan = record('tautan.yaml', 'tautan wajib', tautanSchema);
  const wilayah = rows('wilayah.csv', 'kode kecamatan, kelurahan, dan desa', barisWilayah, wilayahColumns);
  const urusan = rows('urusan.csv', 'kode bidang urusan', barisUrusan, urusanColumns);
  const register = record('register.yaml', 'daftar situs', registerSchema, (data, placeOf) =>
    registerProblems(data, { wilayah, urusan }, placeOf),
  );
  const batas = boundaries('batas-kecamatan.geojson', { wilayah, kotak: identitas?.kotak });
  const isWhole = identitas && register && tautan && wilayah && urusan;
  if (!isWhole || problems.some(isSalah)) return { kabupaten: undefined, problems };
  const lambang = files.get('lambang.svg')?.toString('utf8');
  return {
    kabupaten: {
      identitas,
      register: register.situs,
      wilayah,
      urusan,
      tautan: tautan.tautan,
      ...(lambang !== undefined && { lambang }),
      ...(batas && { batas }),
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
