import path from 'node:path';
import { barisRegister } from '../koleksi/kabupaten/register.ts';
import { faultsOfSitus } from '../koleksi/situs/faults.ts';
import { situs as situsSchema } from '../koleksi/situs/schema.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { fileMissing } from '../problems/files.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { registerKey } from '../problems/register.ts';
import { tableTwice } from '../problems/tables.ts';
import { withAdditions } from './additions.ts';
import { checkRecord } from './check-record.ts';
import { faultProblems } from './fault-problems.ts';
import { walkFolder } from './folder.ts';
import { KeptIsian } from './kept-isian.ts';
import { type Memo, noMemo } from './memo.ts';
import { isianWithoutNip, situsWithoutNip } from './nip.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { readRedirects } from './read-redirects.ts';
import { readTable } from './read-table.ts';
import type { Body, ContentFile, Isian, ReadSitus, Redirect } from './records.ts';
import { type Role, roleOf } from './roles.ts';
import { placesOf, readYaml } from './yaml.ts';

interface Options {
  /** Folder of all content, absolute. */
  content: string;
  /** Id of the situs, and name of its folder. */
  situs: string;
  memo?: Memo;
  /** What earlier readings of this situs made of its texts. */
  kept?: KeptIsian;
}

/**
 * The folder of one situs as checked records, or problems: all of them at once, in no order.
 *
 * Nothing outside the folder is opened, and nothing in it is run.
 */
export async function readSitus({
  content,
  situs,
  memo = noMemo,
  kept = new KeptIsian(),
}: Options): Promise<ReadSitus> {
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

  const read = await readAll(byRole, situs, kept);
  kept.keepOnly(files);
  problems.push(...read.problems);
  const isFolder = !problems.some(({ path: one }) => one === situs);
  if (isFolder && !found.some(({ path: one }) => one === 'situs.yaml')) {
    problems.push(
      fileMissing.at(
        { path: `${situs}/situs.yaml` },
        { name: 'situs.yaml', purpose: 'alamat, kontak, dan jam pelayanan' },
      ),
    );
  }
  const troubled = new Set(problems.filter(isSalah).map(({ path: one }) => one.slice(situs.length + 1)));
  const { isian, problems: lost } = withAdditions(read.isian, read.additions, { situs, troubled });
  problems.push(...lost);
  return {
    id: situs,
    files,
    situs: situsWithoutNip(read.situs),
    isian: isian.map((one) => isianWithoutNip(one, texts.get(one.path))),
    redirects: read.redirects,
    looseBodies: read.looseBodies,
    texts,
    problems: problems.map((problem) => excerpted(problem, situs, texts)),
  };
}

interface ReadFiles {
  situs: ReadSitus['situs'];
  isian: Isian[];
  /** Isian that add text to the row of a table. */
  additions: Isian[];
  redirects: Redirect[];
  looseBodies: Body[];
  problems: Problem[];
}

/** Every file by what it is to its situs. */
async function readAll(
  files: readonly { file: OpenFile; role: Role }[],
  situs: string,
  kept: KeptIsian,
): Promise<ReadFiles> {
  const all: ReadFiles = {
    situs: undefined,
    isian: [],
    additions: [],
    redirects: [],
    looseBodies: [],
    problems: [],
  };
  const tables = new Map<string, string>();
  for (const { file, role } of files) {
    if (role.role === 'misplaced') all.problems.push(role.problem);
    else if (role.role === 'situs') {
      const read = readSitusYaml(file, situs);
      all.situs = read.situs;
      all.problems.push(...read.problems);
    } else if (role.role === 'redirects') {
      const read = readRedirects(file, situs);
      all.redirects.push(...read.redirects);
      all.problems.push(...read.problems);
    } else if (role.role === 'isian') {
      const read = kept.read(file, role.koleksi, situs);
      all.problems.push(...read.problems);
      if (read.isian) (read.addsToRow ? all.additions : all.isian).push(read.isian);
      if (read.looseBody) all.looseBodies.push(read.looseBody);
    } else if (role.role === 'table') {
      const { path: second } = file.facts;
      const of = `${role.koleksi.name} ${role.tahun ?? ''}`;
      const first = tables.get(of);
      tables.set(of, first ?? second);
      if (first !== undefined)
        all.problems.push(tableTwice.at({ path: `${situs}/${second}` }, { first, second }));
      else {
        const read = await readTable(file, role, situs);
        all.problems.push(...read.problems);
        all.isian.push(...read.isian);
      }
    }
  }
  return all;
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

function excerpted(problem: Problem, situs: string, texts: ReadonlyMap<string, string>): Problem {
  const text = texts.get(problem.path.slice(situs.length + 1));
  return text === undefined || problem.cuplikan !== undefined ? problem : withExcerpt(problem, text);
}
