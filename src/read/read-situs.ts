import path from 'node:path';
import { situs as situsSchema } from '../koleksi/situs/schema.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileMissing } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { registerKey } from '../problems/register.ts';
import { checkRecord } from './check-record.ts';
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
    problems.push(fileMissing.at({ path: `${situs}/situs.yaml` }, { name: 'situs.yaml', purpose: 'alamat, kontak, dan jam pelayanan' }));
  }
  return {
    id: situs,
    files,
    situs: own,
    isian: withAdditions(isian, additions),
    texts,
    problems: problems.map((problem) => excerpted(problem, situs, texts)),
  };
}

function readSitusYaml({ facts, text = '' }: OpenFile, situs: string): { situs: ReadSitus['situs']; problems: Problem[] } {
  const yaml = readYaml(text);
  const file = { path: `${situs}/${facts.path}` };
  const { data, problems } = checkRecord(situsSchema, yaml, file, { unknownKey: registerKeyAt });
  return { situs: data && { data, places: placesOf(yaml) }, problems };
}

function registerKeyAt(key: string, place: { path: string }): Problem | undefined {
  return REGISTER_KEYS.has(key) ? registerKey.at(place, { key }) : undefined;
}

/** What only the register may say of a situs. */
const REGISTER_KEYS: ReadonlySet<string> = new Set(
  'id nama singkatan jenis induk host kode_wilayah kode_skpd urusan ckan_org pendahulu penerus status host_bukti'.split(' '),
);

/** Rows with the text of the `.md` of the same id; a `.md` without a row stands alone. */
function withAdditions(isian: readonly Isian[], additions: readonly Isian[]): Isian[] {
  const rows = new Map(isian.map((one) => [`${one.koleksi}/${one.slug}`, one]));
  const merged = new Map<Isian, Isian>();
  for (const addition of additions) {
    const row = rows.get(`${addition.koleksi}/${addition.slug}`);
    if (row) merged.set(row, { ...row, data: { ...row.data, ...withoutTitle(addition.data) }, ...(addition.body && { body: addition.body }) });
  }
  return isian.map((one) => merged.get(one) ?? one);
}

/** The name in the table is the official one. */
function withoutTitle({ judul: _, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rest;
}

function excerpted(problem: Problem, situs: string, texts: ReadonlyMap<string, string>): Problem {
  const text = texts.get(problem.path.slice(situs.length + 1));
  return text === undefined || problem.cuplikan !== undefined ? problem : withExcerpt(problem, text);
}
