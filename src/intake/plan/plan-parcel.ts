import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knowSitus } from '../../know/index.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { type ReadOptions, readSitus } from '../../read/read-situs.ts';
import { formOf } from '../form/form-of.ts';
import { readForm } from '../form/read-form.ts';
import type { Thing } from '../parcel/thing.ts';
import { inContent, shaOf } from '../take/take.ts';
import { textsAfter } from './apply.ts';
import { parted, withoutFilesSent } from './collisions.ts';
import { type Edit, formPlan } from './form-plan.ts';
import { hexOf, type NewFile } from './new-files.ts';
import type { PlanItem, Step } from './plan.ts';
import { thingsPlan } from './things-plan.ts';

export interface CheckJob extends ReadOptions {
  kabupaten: Kabupaten;
  tanggal: string;
  /** Folder for what is made ready, on the disk of the content. */
  staging: string;
}

export interface ParcelJob extends CheckJob {
  things: readonly Thing[];
}

/** All that came for one situs as proposed changes; the new bytes stand in the staging folder, nothing else is written. */
export async function planParcel(job: ParcelJob): Promise<{ items: PlanItem[]; steps: Step[] }> {
  const { content, situs, tanggal, things } = job;
  const read = await readSitus(job);
  const onDisk = (below: string) =>
    read.files.get(below)?.onDisk ?? inContent(path.join(content, situs), below);
  const bytesOf = (below: string) => (existsSync(onDisk(below)) ? readFileSync(onDisk(below)) : undefined);
  const textOf = (below: string) => bytesOf(below)?.toString('utf8');
  const form = formOf({ read, nama: situs, tanggal });
  const items: PlanItem[] = [];
  const edits: Edit[] = [];
  for (const thing of things.filter(({ kind }) => kind === 'formulir')) {
    const written = await readForm(readFileSync(thing.file));
    if (!written) continue;
    const plan = formPlan(form, written, { read, name: thing.name });
    items.push(...plan.items);
    edits.push(...plan.edits);
  }
  const others = await thingsPlan(things, { read, tanggal, bytesOf });
  items.push(...others.items);
  const alone = parted(edits);
  const texts = textsAfter(alone, { read, tanggal, textOf });
  const wanted = [...withoutFilesSent(texts, others.files), ...others.files];
  return { items, steps: stagedSteps(await withoutFaults(wanted, job), job) };
}

/** The steps that bring these files about; their bytes stand in the staging folder. */
export function stagedSteps(
  files: readonly Pick<NewFile, 'path' | 'bytes'>[],
  { content, situs, staging }: Pick<ParcelJob, 'content' | 'situs' | 'staging'>,
): Step[] {
  mkdirSync(staging, { recursive: true });
  return files.map(({ path: below, bytes }, n): Step => {
    const fresh = `${situs}-${n}`;
    writeFileSync(path.join(staging, fresh), bytes);
    return {
      path: `${situs}/${below}`,
      before: shaOf(inContent(content, `${situs}/${below}`)),
      after: hexOf(bytes),
      fresh,
    };
  });
}

/**
 * The files whose situs has no new mistake with them: it is read, modelled and judged as a copy, and what is to blame is
 * told with the checker's words and left out, until nothing is.
 */
async function withoutFaults(files: readonly NewFile[], job: ParcelJob): Promise<NewFile[]> {
  if (files.length === 0) return [];
  const newMistakes = await newMistakesIn(job);
  let kept = [...files];
  while (kept.length > 0) {
    const fresh = await newMistakes(kept);
    if (fresh.length === 0) return kept;
    const troubled = kept.filter((file) => fresh.some((problem) => isOf(problem, file, job.situs)));
    // A mistake between files is nobody's alone: then all of them stay out.
    const out = new Set((troubled.length > 0 ? troubled : kept).flatMap(({ items }) => items));
    for (const item of out) {
      const own = fresh.find(({ path: at }) => at === item.path) ?? fresh[0];
      item.state = 'keliru';
      if (own) item.problem = own;
    }
    kept = kept.filter(({ items }) => !items.some((item) => out.has(item)));
  }
  return [];
}

/** What would be wrong with a situs that has these files too, and is not wrong today. */
export async function newMistakesIn(
  job: CheckJob,
): Promise<(files: readonly Pick<NewFile, 'path' | 'bytes'>[]) => Promise<Problem[]>> {
  const before = new Set((await mistakesIn(job.content, job)).map(nameOf));
  return async (files) => (await mistakesWith(files, job)).filter((problem) => !before.has(nameOf(problem)));
}

const nameOf = ({ kode, path: at, pesan }: Problem): string => `${kode} ${at} ${pesan}`;

const isOf = (problem: Problem, file: NewFile, situs: string): boolean =>
  problem.path === `${situs}/${file.path}`;

async function mistakesWith(
  files: readonly Pick<NewFile, 'path' | 'bytes'>[],
  job: CheckJob,
): Promise<Problem[]> {
  const copy = path.join(job.staging, 'periksa');
  const folder = path.join(copy, job.situs);
  try {
    cpSync(path.join(job.content, job.situs), folder, { recursive: true, preserveTimestamps: true });
    for (const { path: below, bytes } of files) {
      const target = inContent(folder, below);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    return await mistakesIn(copy, job);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What stops a situs, in that folder of content. */
async function mistakesIn(
  content: string,
  { kabupaten, situs, tanggal, memo, onFile }: CheckJob,
): Promise<Problem[]> {
  const known = await knowSitus({
    ...{ content, situs, kabupaten, tanggal, audience: 'warga' },
    ...(memo && { memo }),
    ...(onFile && { onFile }),
  });
  return known.problems.filter(isSalah);
}
