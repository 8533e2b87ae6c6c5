import path from 'node:path';
import type { Answer, AtPart } from '../../fleet/index.ts';
import { knowSitus } from '../../know/index.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { rulesets } from '../../rules/rulesets/all.ts';
import { kabupatenIn } from '../kabupaten-in.ts';
import { type CheckJob, type CheckResult, checkJob } from './job.ts';

/** @see Answer */
export const answer: Answer = (question, at) => checkSitus(checkJob.parse(question), at);

/** What is wrong in one situs; nothing is built and nothing written but the cache. */
async function checkSitus(
  { situs: id, content, tanggal, cache, aturan, unread }: CheckJob,
  at: AtPart,
): Promise<CheckResult> {
  const { kabupaten, problems: shared } = kabupatenIn(content, cache);
  const none = { id, files: 0, addresses: [], contoh: 0 };
  // It was whole a moment ago, when the parent read it.
  if (!kabupaten) return { ...none, problems: shared };
  const ruleset = rulesets.find(({ versi }) => versi === aturan);
  const known = await knowSitus({
    ...{ kabupaten, content, situs: id, tanggal, audience: 'warga', unread },
    ...(ruleset && { ruleset }),
    memo: readingMemo(cache, path.join(content, id)),
    onFile: at,
  });
  if (!known.row) return { ...none, problems: [...known.problems] };
  const { read, problems, judgement, addresses, contoh } = known;
  return {
    id,
    files: read.files.size,
    problems: [...problems],
    judgement: { ...judgement, hasil: judgement.hasil.map((one) => ({ ...one, temuan: [...one.temuan] })) },
    addresses: [...addresses],
    contoh,
  };
}
