import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reasonsText } from '../../scripts/reasons.ts';
import { succeededText } from '../../scripts/rename/words.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Situs } from '../../src/model/situs.ts';
import { isSalah, type Problem } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { judgeSitus } from '../../src/rules/judge-situs.ts';
import { succeed } from '../../src/run/rename/succeed.ts';
import type { SuccessionRequest } from '../../src/succession/wanted.ts';
import { Today } from '../../src/text/today.ts';
import { templates } from './small.ts';

export interface Work extends Disposable {
  folder: string;
  content: string;
  /** Where a trial writes the plan. */
  rencana: string;
}

/** A content folder with the kabupaten of another one, some of its sites, and these files; gone with the test. */
export function workOf(
  from: string,
  ids: readonly string[],
  files: Record<string, string | Uint8Array> = {},
): Work {
  const folder = mkdtempSync(path.join(tmpdir(), 'suksesi-'));
  const content = path.join(folder, 'content');
  for (const id of ['_kabupaten', ...ids])
    cpSync(path.join(from, id), path.join(content, id), { recursive: true });
  put(content, files);
  return {
    folder,
    content,
    rencana: path.join(folder, 'rencana.csv'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export function put(content: string, files: Record<string, string | Uint8Array>): void {
  for (const [below, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, below)), { recursive: true });
    writeFileSync(path.join(content, below), text);
  }
}

export type Asked = Partial<SuccessionRequest> & { coba?: boolean };

/** Runs a succession. @returns what was said, refusals too */
export async function renamed(
  { content, rencana }: Work,
  { coba = false, ...asked }: Asked,
): Promise<string> {
  const request = {
    asal: [],
    menjadi: [],
    mulai: '2027-01-01',
    nama: [],
    jenis: [],
    singkatan: [],
    ...asked,
  };
  const job = { kabupaten: kabupatenIn(content), content, tanggal: '2026-11-24', templates, coba, rencana };
  const outcome = await succeed(request, job);
  return 'problems' in outcome ? reasonsText(outcome.problems) : succeededText(outcome);
}

export function kabupatenIn(content: string) {
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) throw new Error(problems.map(({ path: at, pesan }) => `${at}: ${pesan}`).join('\n'));
  return kabupaten;
}

/** One situs as reader, model and rules know it on a day. */
export async function siteIn(content: string, id: string, tanggal = '2027-01-02') {
  const kabupaten = kabupatenIn(content);
  const row = kabupaten.register.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  const read = await readSitus({ content, situs: id });
  const today = Today.only(tanggal);
  const { situs, problems } = modelOf({ kabupaten, row, read, today, audience: 'warga' });
  const { judgement, held } = judgeSitus({ kabupaten, read, situs, today });
  const salah: Problem[] = [...read.problems, ...problems, ...held].filter(isSalah);
  return { row, read, situs, salah, judgement };
}

/** The same, of a situs that has nothing wrong. */
export async function soundSite(content: string, id: string): Promise<Situs> {
  const { situs, salah } = await siteIn(content, id);
  if (!situs || salah.length > 0)
    throw new Error(salah.map(({ path: at, baris, pesan }) => `${at}:${baris} ${pesan}`).join('\n'));
  return situs;
}

/** Every file below a folder with its bytes. */
export function treeOf(folder: string): Record<string, string> {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        path.relative(folder, file).replaceAll(path.sep, '/'),
        readFileSync(file).toString('latin1'),
      ]),
  );
}

/** Changes where rows of a plan go: `ke` by the beginning of the row. */
export function fillPlan({ rencana }: Work, ke: (row: string) => string | undefined): void {
  const [head = '', ...rows] = readFileSync(rencana, 'utf8').trim().split('\r\n');
  const filled = rows.map((row) => row.replace(/[^;]*$/, (was) => ke(row) ?? was));
  writeFileSync(rencana, `${[head, ...filled].join('\r\n')}\r\n`);
}

/** Whole addresses of all pages of some sites. */
export const addressesOf = (sites: readonly Situs[]): Set<string> =>
  new Set(sites.flatMap(({ host, pages }) => pages.map(({ address }) => `https://${host}${address}`)));
