import path from 'node:path';
import { barisRegister } from '../koleksi/kabupaten/register.ts';
import { faultsOfSitus } from '../koleksi/situs/faults.ts';
import { situs as situsSchema } from '../koleksi/situs/schema.ts';
import { additionWithoutRow } from '../problems/addresses.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileMissing } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { registerKey } from '../problems/register.ts';
import { checkRecord } from './check-record.ts';
import { faultProblems } from './fault-problems.ts';
import { walkFolder } from './folder.ts';
import { type Memo, noMemo } from './memo.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { readIsian } from './read-isian.ts';
import { readTable } from './read-table.ts';
import type { ContentFile, Isian, ReadSitus } from './records.ts';
import { type Role, roleOf } from './roles.ts';
import { placesOf, readYaml } from './yaml.ts';

interface Options {
  /** Folder of all content, absolute. */
  content: string;
  /** Id of the situs, and name of its folder. */
  situs: string;
  memo?: Memo;
}

/**
 * The folder of one situs as checked records, or problems: all of them at once, in no order.
 *
 * Nothing outside the folder is opened, and nothing in it is run.
 */
export async function readSitus({ content, situs, memo = noMemo }: Options): Promise<ReadSitus> {
  const { files: found, problems } = walkFolder(path.join(content, situs), situs);
  const files = new Map<string, ContentFile>();
  const texts = new Map<string, string>();
  const byRole: { file: OpenFile; role: Role }[] = [];
  for (const one of found) {
    const opened = await openFile(one, situs, memo);
    problems.push(...opened.problems);
    if (!opened.file) continue;
    files.set(one.path, opened.file.facts);
    if (opened.file.text !== undefined) texts.set(one.path, opened.file.text);
    byRole.push({ file: opened.file, role: roleOf(opened.file.facts, situs) });
  }

  const isian: Isian[] = [];
  const additions: Isian[] = [];
  let own: ReadSitus['situs'];
  for (const { file, role } of byRole) {
    if (role.role === 'misplaced') problems.push(role.problem);
    else if (role.role === 'situs') {
      const read = readSitusYaml(file, situs);
      own = read.situs;
      problems.push(...read.problems);
    } else if (role.role === 'isian') {
      const read = readIsian(file, role.koleksi, situs);
      problems.push(...read.problems);
      if (read.isian) (read.addsToRow ? additions : isian).push(read.isian);
    } else if (role.role === 'table') {
      const read = await readTable(file, role, situs);
      problems.push(...read.problems);
      isian.push(...read.isian);
    }
  }
  if (!files.has('situs.yaml')) {
    problems.push(
      fileMissing.at(
        { path: `${situs}/situs.yaml` },
        { name: 'situs.yaml', purpose: 'alamat, kontak, dan jam pelayanan' },
      ),
    );
  }
  const merged = withAdditions(isian, additions, situs);
  problems.push(...merged.problems);
  return {
    id: situs,
    files,
    situs: own,
    isian: merged.isian,
    texts,
    problems: problems.map((problem) => excerpted(problem, situs, texts)),
  };
}

function readSitusYaml(
  { facts, text = '' }: OpenFile,
  situs: string,
): { situs: ReadSitus['situs']; problems: Problem[] } {
  const yaml = readYaml(text);
  const file = { path: `${situs}/${facts.path}` };
  const { data, problems } = checkRecord(situsSchema, yaml, file, { unknownKey: registerKeyAt });
  if (!data) return { situs: undefined, problems };
  const places = placesOf(yaml);
  const faults = faultProblems(faultsOfSitus(data), { schema: situsSchema, data, places, file });
  return { situs: { data, places }, problems: [...problems, ...faults] };
}

function registerKeyAt(key: string, place: { path: string }): Problem | undefined {
  return REGISTER_KEYS.has(key) ? registerKey.at(place, { key }) : undefined;
}

/** What only the register may say of a situs. */
const REGISTER_KEYS: ReadonlySet<string> = new Set(Object.keys(barisRegister.shape));

/** Rows with the text of the `.md` of the same code. */
function withAdditions(
  rows: readonly Isian[],
  additions: readonly Isian[],
  situs: string,
): { isian: Isian[]; problems: Problem[] } {
  const byRow = new Map(additions.map((one) => [`${one.koleksi}/${one.slug}`, one]));
  const used = new Set<Isian>();
  const isian = rows.map((row): Isian => {
    const addition = byRow.get(`${row.koleksi}/${row.slug}`);
    if (!addition) return row;
    used.add(addition);
    const data = { ...row.data, ...withoutTitle(addition.data) };
    return { ...row, data, ...(addition.body && { body: addition.body }) };
  });
  const problems = additions
    .filter((one) => !used.has(one))
    .map(({ koleksi, path, places, data }) => {
      const [line, column] = places['kode'] ?? [1, 1];
      const table = `${koleksi}/${String(data['tahun'])}.csv`;
      return additionWithoutRow.at(
        { path: `${situs}/${path}`, line, column },
        { code: String(data['kode']), table },
      );
    });
  return { isian, problems };
}

/** The name in the table is the official one. */
function withoutTitle({ judul: _, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rest;
}

function excerpted(problem: Problem, situs: string, texts: ReadonlyMap<string, string>): Problem {
  const text = texts.get(problem.path.slice(situs.length + 1));
  return text === undefined || problem.cuplikan !== undefined ? problem : withExcerpt(problem, text);
}
