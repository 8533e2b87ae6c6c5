import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import { CHECK_LIMITS, openPool, type Pool, patienceMsOf } from '../../fleet/index.ts';
import { FOLDER_ORIGIN, fileAt } from '../../intake/old-site/read-pages.ts';
import type { Fetched } from '../../intake/old-site/site.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { openNetwork } from '../../network/network.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import type { IntakePlan } from '../terima/plan-parcels.ts';
import { fetchAnswers } from './fetch-answers.ts';
import { fetchThings, thingsInFolder, uploadIn } from './fetch-things.ts';
import { type OldSiteQuestion, planAnswer, readAnswer } from './job.ts';
import type { OldSource } from './old-source.ts';

export interface OldSiteRun {
  kabupaten: Kabupaten;
  content: string;
  tanggal: string;
  cache: string;
  /** Address of a WordPress, else a file or folder, absolute. */
  source: string;
  /** The situs that was named. */
  situs?: string | undefined;
  /** A copy of `wp-content/uploads`. */
  uploads?: string | undefined;
  /** Whether addresses of the own house may be asked. */
  mayBeLocal: boolean;
  /** Folder for what is made ready, on the disk of the content. */
  staging: string;
  nowMs: () => number;
  signal: AbortSignal;
  onStep: (words: string) => void;
}

/** An old site as proposed changes. Nothing of it is read outside a child with limits; nothing is written but aside. */
export async function planOldSite(run: OldSiteRun): Promise<IntakePlan> {
  const { source, signal, staging, nowMs, mayBeLocal } = run;
  const name = isAddress(source) ? source : path.basename(source);
  mkdirSync(staging, { recursive: true });
  const worker = moduleAt('src/run/impor/worker.ts').href;
  const pool = openPool({ size: 1, worker, limits: CHECK_LIMITS, signal });
  const network = openNetwork({ nowMs, signal, ...(mayBeLocal && { mayAsk: () => true }) });
  const unread = (why: string): IntakePlan => ({
    plans: [],
    problems: [intake.oldSiteUnread.at({ path: name }, { name, why })],
  });
  try {
    run.onStep('Membaca situs lama …');
    const found = isAddress(source)
      ? await fetchAnswers(source, { network, folder: path.join(staging, 'jawaban') })
      : sourceAt(source);
    if ('why' in found) return unread(found.why);
    const from = path.join(staging, 'situs-lama.json');
    const read = await ask(pool, { does: 'baca', source: found, into: from }, readAnswer, run);
    if (!read) return { plans: [], problems: [intake.parcelHeavy.at({ path: name }, { name })] };
    if ('why' in read) return unread(read.why);
    const situs = run.situs ?? rowOf(read.origin, run.kabupaten);
    if (situs === undefined)
      return { plans: [], problems: [intake.ownerUnknown.at({ path: name }, { name })] };
    const fetched = await things(read.wanted, { run, found, origin: read.origin, network });
    run.onStep('Menyusun halaman …');
    const own = path.join(staging, 'siap', situs);
    const aside = path.join(staging, 'disisihkan');
    mkdirSync(aside, { recursive: true });
    const { content, tanggal, cache } = run;
    const question: OldSiteQuestion = {
      ...{ does: 'rencana', from, fetched, situs, source: name, content, tanggal, cache, aside },
      staging: own,
    };
    const plan = await ask(pool, question, planAnswer, run);
    if (!plan) return { plans: [], problems: [intake.parcelHeavy.at({ path: name }, { name })] };
    const { problems, ...rest } = plan;
    return { plans: [{ situs, staging: own, ...rest }], problems: problems as Problem[] };
  } finally {
    await pool.close();
    await network.close();
  }
}

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const sourceAt = (source: string): OldSource =>
  lstatSync(source).isDirectory() ? { kind: 'folder', folder: source } : { kind: 'wxr', file: source };

/** The situs whose host the old site has. */
const rowOf = (origin: string, { register }: Kabupaten): string | undefined => {
  const host = new URL(origin).hostname.replace(/^www\./, '');
  return register.find((row) => row.host === host)?.id;
};

interface ThingsOf {
  run: OldSiteRun;
  found: OldSource;
  origin: string;
  network: ReturnType<typeof openNetwork>;
}

async function things(
  wanted: readonly string[],
  { run, found, origin, network }: ThingsOf,
): Promise<Fetched> {
  const { uploads, staging, onStep } = run;
  if (found.kind === 'folder' || origin === FOLDER_ORIGIN)
    return thingsInFolder(wanted, (url) => (found.kind === 'folder' ? fileAt(found.folder, url) : undefined));
  if (uploads !== undefined) return thingsInFolder(wanted, (url) => uploadIn(uploads, url));
  return fetchThings(wanted, {
    network,
    host: new URL(origin).host,
    folder: path.join(staging, 'unduhan'),
    onDone: (done, of) => onStep(`Mengambil gambar dan berkas: ${done} dari ${of} …`),
  });
}

/** What a child answered; `undefined`: it took more time or memory than is given. */
async function ask<S extends z.ZodType>(
  pool: Pool,
  question: OldSiteQuestion,
  answer: S,
  { content, signal, staging }: OldSiteRun,
): Promise<z.output<S> | undefined> {
  const bytes =
    bytesIn(staging) + (question.does === 'rencana' ? bytesIn(path.join(content, question.situs)) : 0);
  // Every picture is drawn anew, and what the check refuses is planned again without it.
  const patienceMs = (question.does === 'baca' ? 1 : 4) * patienceMsOf(bytes, CHECK_LIMITS);
  const { ending } = await pool.ask({ question, answer, patienceMs });
  signal.throwIfAborted();
  if (ending.type === 'done') return ending.answer as z.output<S>;
  if (ending.type === 'threw') throw Object.assign(new Error(ending.thrown.message), ending.thrown);
  return undefined;
}
