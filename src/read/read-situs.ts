import path from 'node:path';
import { type Memo, noMemo } from '../disk/memo.ts';
import { barisRegister } from '../koleksi/kabupaten/register.ts';
import type { Body, ContentFile, Isian, LeftOutFile, ReadSitus, Redirect } from '../koleksi/records.ts';
import { faultsOfSitus } from '../koleksi/situs/faults.ts';
import { situs as situsSchema } from '../koleksi/situs/schema.ts';
import { Excerpts } from '../problems/excerpt.ts';
import { fileMisplaced, fileMissing, kindRefused } from '../problems/files.ts';
import { gathered } from '../problems/gather.ts';
import { asNote } from '../problems/left-out.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { registerKey } from '../problems/register.ts';
import { tableTwice } from '../problems/tables.ts';
import { withAdditions } from './additions.ts';
import { checkRecord } from './check-record.ts';
import { faultProblems } from './fault-problems.ts';
import { FileTurns, type OnFile, unreadProblem } from './file-turns.ts';
import { type FoundFile, walkFolder } from './folder.ts';
import { isianWithoutNip, nipsIn, situsWithoutNip } from './nip.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { parsedKey } from './parsed-key.ts';
import { readIsian } from './read-isian.ts';
import { readRedirects } from './read-redirects.ts';
import { readTable } from './read-table.ts';
import { type Role, roleOf, strangeFolderOf } from './roles.ts';
import { leftOutFile, strangeFolders, withoutNamesOf } from './strays.ts';
import type { Unread } from './unread.ts';
import { placesOf, readYaml } from './yaml.ts';

export interface ReadOptions {
  /** Folder of all content, absolute. */
  content: string;
  /** Id of the situs, and name of its folder. */
  situs: string;
  /** What earlier readings of this situs found out. */
  memo?: Memo;
  /** Files that are left unread, by their path in the situs: each is a problem, and the others are read. */
  unread?: Readonly<Record<string, Unread>>;
  onFile?: OnFile;
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
  unread = {},
  onFile = () => undefined,
}: ReadOptions): Promise<ReadSitus> {
  const { files: found, problems: ofFolder } = walkFolder(path.join(content, situs), situs);
  const files = new Map<string, ContentFile>();
  const texts = new Map<string, string>();
  const byRole: { file: OpenFile; role: ReadRole }[] = [];
  const leftOut: LeftOutFile[] = [];
  const strange = strangeFolders(found, situs);
  const ofFiles: Problem[] = [...strange.values()];
  const turns = new FileTurns(situs, onFile);
  for (const one of found) {
    const folder = strange.get(strangeFolderOf(one.path) ?? '');
    const why = Object.hasOwn(unread, one.path) ? unread[one.path] : undefined;
    if (why) {
      const problem = unreadProblem(one.path, situs, why);
      ofFiles.push(folder ? asNote(problem) : problem);
      leftOut.push({ path: one.path, perbaikan: problem.perbaikan });
      continue;
    }
    const seen = folder
      ? { read: undefined, problems: [] }
      : await turns.take(one, () => placed(one, situs, memo));
    ofFiles.push(...seen.problems);
    if (!seen.read) {
      const cause = folder ?? seen.problems.at(-1);
      const left = await turns.take(one, () => leftOutFile(one, cause, { situs, memo }));
      ofFiles.push(...left.problems);
      leftOut.push(left.file ?? { path: one.path, perbaikan: cause?.perbaikan ?? '' });
      continue;
    }
    const { file, role } = seen.read;
    files.set(one.path, file.facts);
    if (file.text !== undefined) texts.set(one.path, file.text);
    byRole.push({ file, role });
  }

  const read = await readAll(byRole, { situs, memo, turns });
  memo.settle();
  const staying = [
    ...files.keys(),
    ...ofFiles.filter(isSalah).map((one) => one.path.slice(situs.length + 1)),
  ];
  const problems = [
    ...withoutNamesOf(ofFolder, staying, situs),
    ...gathered(ofFiles, TOGETHER),
    ...read.problems,
  ];
  const isFolder = !problems.some(({ path: one }) => one === situs);
  if (isFolder && !found.some(({ path: one }) => one === 'situs.yaml')) {
    problems.push(
      fileMissing.at(
        { path: `${situs}/situs.yaml` },
        { name: 'situs.yaml', purpose: 'alamat, kontak, dan jam pelayanan', ...misnamedSitus(found) },
      ),
    );
  }
  const troubled = new Set(problems.filter(isSalah).map(({ path: one }) => one.slice(situs.length + 1)));
  const { isian, problems: lost } = withAdditions(read.isian, read.additions, { situs, troubled });
  problems.push(...lost);
  const withNip = new Set([...texts].flatMap(([path, text]) => (nipsIn(text).length > 0 ? [path] : [])));
  turns.end();
  const excerpts = new Excerpts();
  return {
    id: situs,
    files,
    leftOut,
    situs: situsWithoutNip(read.situs),
    isian: isian.map((one) =>
      texts.has(one.path) && !withNip.has(one.path) ? one : isianWithoutNip(one, undefined),
    ),
    redirects: read.redirects,
    looseBodies: read.looseBodies,
    texts,
    problems: problems.map((problem) =>
      excerpts.of(problem, texts.get(problem.path.slice(situs.length + 1))),
    ),
  };
}

/** Notes that a folder may have many of. */
const TOGETHER: ReadonlySet<string> = new Set([kindRefused.kode, fileMisplaced.kode]);

type ReadRole = Exclude<Role, { role: 'misplaced' }>;

/** What one file is to its situs. Of one that stays unread the last problem says why. */
async function placed(
  one: FoundFile,
  situs: string,
  memo: Memo,
): Promise<{ read?: { file: OpenFile; role: ReadRole }; problems: Problem[] }> {
  const { file, problems } = await openFile(one, situs, memo);
  if (!file) return { problems };
  const role = roleOf(file.facts, situs);
  if (role.role === 'misplaced') return { problems: [role.problem] };
  const notes = role.role === 'asset' && role.note ? [role.note] : [];
  return { read: { file, role }, problems: [...problems, ...notes] };
}

/** `situs.yaml.txt`, `Situs.yml`: the file is there under a name that is not read. */
function misnamedSitus(found: readonly FoundFile[]): { misnamed?: string } {
  const misnamed = found.find(({ path: one }) => /^situs\b[^/]*\.ya?ml(\.txt)?$/i.test(one))?.path;
  return misnamed === undefined ? {} : { misnamed };
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
  files: readonly { file: OpenFile; role: ReadRole }[],
  { situs, memo, turns }: { situs: string; memo: Memo; turns: FileTurns },
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
  const take = <T extends { problems: Problem[] }>(file: OpenFile, as: string, parse: () => T | Promise<T>) =>
    turns.take(file.facts, () => memo.recall(parsedKey(file, situs, as), parse));
  for (const { file, role } of files) {
    if (role.role === 'situs') {
      const read = await take(file, 'situs', () => readSitusYaml(file, situs));
      all.situs = read.situs;
      all.problems.push(...read.problems);
    } else if (role.role === 'redirects') {
      const read = await take(file, 'alihan', () => readRedirects(file, situs));
      all.redirects.push(...(read.redirects ?? []));
      all.problems.push(...read.problems);
    } else if (role.role === 'isian') {
      const read = await take(file, role.koleksi.name, () => readIsian(file, role.koleksi, situs));
      all.problems.push(...read.problems);
      if (read.isian) (read.addsToRow ? all.additions : all.isian).push(read.isian);
      if (read.looseBody) all.looseBodies.push(read.looseBody);
    } else if (role.role === 'table' && isReadable(file)) {
      const { path: second } = file.facts;
      const of = `${role.koleksi.name} ${role.tahun ?? ''}`;
      const first = tables.get(of);
      tables.set(of, first ?? second);
      if (first !== undefined)
        all.problems.push(tableTwice.at({ path: `${situs}/${second}` }, { first, second }));
      else {
        const read = await take(file, of, () => readTable(file, role, situs));
        all.problems.push(...read.problems);
        all.isian.push(...(read.isian ?? []));
      }
    }
  }
  return all;
}

/** Of a workbook that could not be read to its end, that is told, and no row of it is taken. */
const isReadable = ({ facts }: OpenFile): boolean => (facts.inside?.read ?? 'whole') === 'whole';

function readSitusYaml(
  { facts, text = '' }: OpenFile,
  situs: string,
): { situs: ReadSitus['situs']; problems: Problem[] } {
  const yaml = readYaml(text, 1, [situsSchema, barisRegister]);
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
