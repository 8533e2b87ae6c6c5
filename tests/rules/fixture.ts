import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Memo, noMemo } from '../../src/disk/memo.ts';
import type { Jenis } from '../../src/koleksi/jenis.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { folderOf } from '../../src/rules/folder.ts';
import { inputOf } from '../../src/rules/input.ts';
import type { Judged } from '../../src/rules/judge.ts';
import { Today } from '../../src/text/today.ts';

export const TANGGAL = '2026-11-24';

/** A kabupaten that does not exist, with a body of every kind. */
const KABUPATEN = path.join(import.meta.dirname, '../fixtures/kabupaten');

/** A whole situs of a dinas that fulfils every rule: what every fixture of a rule is laid over. */
export const SOUND = path.join(import.meta.dirname, 'bersih/dinkes');

/** The same as it is built, as far as rules of finished pages look at it. */
export const SOUND_BUILT = path.join(import.meta.dirname, 'bersih-terbit/dinkes');

const RULES = path.join(import.meta.dirname, '../../src/rules');

/** Names of the fixtures of a rule; the sound folder alone is `lulus` where none of its own stands. */
export const fixturesOf = (kode: string): string[] =>
  [...new Set(['lulus', ...readdirSync(path.join(RULES, kode, 'fixtures'))])].sort();

/** Names of those that only an older revision decides as they are named, in `fixtures-<revisi>/`. */
export const olderFixturesOf = (kode: string, revisi: number): string[] => {
  const folder = path.join(RULES, kode, `fixtures-${revisi}`);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

/** @param name of a fixture, or `<revisi>/<name>` of one of an older revision */
export function fixtureFolder(kode: string, name: string): string {
  const [, revisi, own = name] = /^(\d+)\/(.+)$/.exec(name) ?? [];
  return path.join(RULES, kode, revisi === undefined ? 'fixtures' : `fixtures-${revisi}`, own);
}

const remembered = new Map<string, unknown>();

/** The same picture or PDF is looked into once. */
const memo: Memo = {
  ...noMemo,
  async recall<T>(key: string, find: () => T | Promise<T>) {
    const found = remembered.get(key) ?? find();
    remembered.set(key, found);
    return found as T | Promise<T>;
  },
};

export interface ReadFixture extends Judged {
  problems: Problem[];
}

/** One fixture of a rule as a situs of a body of that kind. A `_kabupaten/` in it stands over the usual one. */
export async function readFixture(kode: string, name: string, jenis: Jenis): Promise<ReadFixture> {
  const content = mkdtempSync(path.join(tmpdir(), 'aturan-'));
  const id = path.posix.basename(name);
  try {
    cpSync(KABUPATEN, content, { recursive: true });
    const situs = path.join(content, id);
    layOver(SOUND, fixtureFolder(kode, name), situs);
    const own = path.join(situs, '_kabupaten');
    if (existsSync(own)) cpSync(own, path.join(content, '_kabupaten'), { recursive: true });
    rmSync(own, { recursive: true, force: true });
    return await readFolder(content, id, jenis, content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

/** What a fixture goes without: files and folders of the sound one, a line each. */
const WITHOUT = 'tanpa.txt';

/** The sound folder with a fixture laid over it. @param fixture one that is not there changes nothing */
export function layOver(sound: string, fixture: string, to: string): void {
  cpSync(sound, to, { recursive: true });
  const without = path.join(fixture, WITHOUT);
  for (const line of existsSync(without) ? readFileSync(without, 'utf8').trim().split('\n') : []) {
    rmSync(path.join(to, line), { recursive: true });
  }
  if (existsSync(fixture)) cpSync(fixture, to, { recursive: true });
  rmSync(path.join(to, WITHOUT), { force: true });
}

/** A folder of content as a situs of the kabupaten whose `_kabupaten/` stands below `shared`. */
export async function readFolder(
  content: string,
  id: string,
  jenis: Jenis,
  shared = KABUPATEN,
  tanggal = TANGGAL,
): Promise<ReadFixture> {
  const kabupaten = kabupatenIn(shared);
  const row = kabupaten.register.find((one) => one.jenis === jenis);
  if (!row) throw new Error(`no body of kind ${jenis}`);
  const read = await readSitus({ content, situs: id, memo });
  const { situs, problems } = modelOf({
    kabupaten,
    row: { ...row, id },
    read,
    today: Today.only(tanggal),
    audience: 'warga',
  });
  const folder = folderOf(read, kabupaten, Today.only(tanggal));
  return {
    folder,
    ...(situs && { input: inputOf(folder, situs) }),
    problems: [...read.problems, ...problems],
  };
}

function kabupatenIn(content: string): Kabupaten {
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) throw new Error(problems.map(({ path: at, pesan }) => `${at}: ${pesan}`).join('\n'));
  return kabupaten;
}
