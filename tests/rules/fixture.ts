import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Jenis } from '../../src/koleksi/jenis.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Memo } from '../../src/read/memo.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { folderOf } from '../../src/rules/folder.ts';
import { inputOf } from '../../src/rules/input.ts';
import type { Judged } from '../../src/rules/judge.ts';

export const TANGGAL = '2026-11-24';

/** A kabupaten that does not exist, with a body of every kind. */
const KABUPATEN = path.join(import.meta.dirname, '../fixtures/kabupaten');

const RULES = path.join(import.meta.dirname, '../../src/rules');

/** Names of the fixtures of a rule. */
export const fixturesOf = (kode: string): string[] => readdirSync(path.join(RULES, kode, 'fixtures')).sort();

export const fixtureFolder = (kode: string, name: string): string => path.join(RULES, kode, 'fixtures', name);

const remembered = new Map<string, Promise<unknown>>();

/** The same picture or PDF is looked into once. */
const memo: Memo = {
  recall<T>(key: string, find: () => Promise<T>) {
    const found = (remembered.get(key) as Promise<T> | undefined) ?? find();
    remembered.set(key, found);
    return found;
  },
};

export interface ReadFixture extends Judged {
  problems: Problem[];
}

/** One fixture of a rule as a situs of a body of that kind. A `_kabupaten/` in it stands over the usual one. */
export async function readFixture(kode: string, name: string, jenis: Jenis): Promise<ReadFixture> {
  const own = path.join(fixtureFolder(kode, name), '_kabupaten');
  if (!existsSync(own)) return readFolder(path.join(RULES, kode, 'fixtures'), name, jenis, KABUPATEN);
  const content = mkdtempSync(path.join(tmpdir(), 'aturan-'));
  try {
    cpSync(KABUPATEN, content, { recursive: true });
    cpSync(own, path.join(content, '_kabupaten'), { recursive: true });
    const isOwn = (file: string): boolean => file !== own;
    cpSync(fixtureFolder(kode, name), path.join(content, name), { recursive: true, filter: isOwn });
    return await readFolder(content, name, jenis, content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

/** A folder of content as a situs of the kabupaten whose `_kabupaten/` stands below `shared`. */
export async function readFolder(
  content: string,
  id: string,
  jenis: Jenis,
  shared = KABUPATEN,
): Promise<ReadFixture> {
  const kabupaten = kabupatenIn(shared);
  const row = kabupaten.register.find((one) => one.jenis === jenis);
  if (!row) throw new Error(`no body of kind ${jenis}`);
  const read = await readSitus({ content, situs: id, memo });
  const { situs, problems } = modelOf({
    kabupaten,
    row: { ...row, id },
    read,
    tanggal: TANGGAL,
    audience: 'warga',
  });
  const folder = folderOf(read, kabupaten, TANGGAL);
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
