import path from 'node:path';
import type { Answer, AtPart } from '../../fleet/index.ts';
import { openParcel } from '../../intake/parcel/open-parcel.ts';
import { planParcel } from '../../intake/plan/plan-parcel.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { kabupatenIn } from '../kabupaten-in.ts';
import { type IntakeJob, intakeJob } from './job.ts';

/** @see Answer */
export const answer: Answer = (question, at) => run(intakeJob.parse(question), at);

async function run(job: IntakeJob, at: AtPart): Promise<unknown> {
  if (job.does === 'buka') return openParcel(job.parcel, { ...job, known: new Set(job.known) });
  const { does: _, cache, ...plan } = job;
  const { kabupaten } = kabupatenIn(job.content, cache);
  if (!kabupaten) throw new Error('the kabupaten was whole a moment ago');
  const memo = readingMemo(cache, path.join(job.content, job.situs));
  return planParcel({ ...plan, kabupaten, memo, onFile: at });
}
