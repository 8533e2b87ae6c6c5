import path from 'node:path';
import type { Answer, AtPart } from '../../fleet/index.ts';
import { knowSitus } from '../../know/index.ts';
import { makeSitus, Stopwatch } from '../../make/index.ts';
import type { Problem } from '../../problems/problem.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { openRenderer, type Renderer } from '../../render/index.ts';
import type { Judgement } from '../../rules/judge.ts';
import { kabupatenIn } from '../kabupaten-in.ts';
import { type BuildJob, type BuildResult, buildJob } from './job.ts';
import { type BoardJob, type BoardResult, boardJob } from './papan/job.ts';

/** @see Answer */
export const answer: Answer = (question, at) =>
  boardJob.shape.kerja.safeParse(Reflect.get(Object(question), 'kerja')).success
    ? buildBoards(boardJob.parse(question))
    : buildSitus(buildJob.parse(question), at);

/** One situs from its folder of content to its folder of pages. What an editor can mend is a problem in the result. */
async function buildSitus(job: BuildJob, at: AtPart): Promise<BuildResult> {
  const watch = new Stopwatch();
  const { content, situs: id, tanggal, audience, unread, cache, staging, last } = job;
  const { kabupaten, problems: shared } = kabupatenIn(content, cache);
  if (!kabupaten) return refused(job, shared, watch);
  const known = await knowSitus({
    ...{ kabupaten, content, situs: id, tanggal, audience, unread },
    memo: readingMemo(cache, path.join(content, id)),
    onFile: at,
    onStep: (step) => watch.turn(step),
  });
  watch.turn();
  if (!known.row || !known.situs) return refused(job, known.problems, watch);
  const { situs, read, judgement, problems, masa } = known;
  const renderer = await watch.time('menyiapkan', () => rendererIn(job.renderer));
  const made = await makeSitus({ situs, read, judgement }, { staging, cache, renderer, watch, last });
  return {
    situs: id,
    pages: situs.pages.length,
    files: made.files,
    steps: watch.steps,
    masa,
    skor: judgement.skor,
    dikerjakan: judgement.dikerjakan,
    problems: [...problems, ...made.notes],
    temuan: findingsOf(judgement),
  };
}

/** So many places of one rule are kept: who mends them sees the others in `check`. */
const MOST_PLACES = 3;

const findingsOf = ({ hasil }: Judgement): BuildResult['temuan'] =>
  hasil
    .filter(({ temuan }) => temuan.length > 0)
    .map(({ kode, temuan }) => ({ kode, masalah: temuan.slice(0, MOST_PLACES) }));

async function buildBoards(job: BoardJob): Promise<BoardResult> {
  const { kabupaten } = kabupatenIn(job.content, job.cache);
  if (!kabupaten) throw new Error('the kabupaten that the command has read cannot be read');
  // Loaded where it is asked for: a child that builds sites alone needs no store.
  const { makeBoards } = await import('./papan/make-boards.ts');
  return makeBoards(job, { kabupaten, renderer: await rendererIn(job.renderer) });
}

const refused = (
  { situs, tanggal }: BuildJob,
  problems: readonly Problem[],
  { steps }: Stopwatch,
): BuildResult => ({
  situs,
  pages: 0,
  files: 0,
  masa: { from: tanggal, until: tanggal },
  steps,
  problems: [...problems],
  temuan: [],
});

/** One theme for all sites that this process builds; the name of its folder is its fingerprint. */
const renderers = new Map<string, Promise<Renderer>>();
function rendererIn(folder: string): Promise<Renderer> {
  const opened = renderers.get(folder) ?? openRenderer(folder);
  renderers.set(folder, opened);
  return opened;
}
