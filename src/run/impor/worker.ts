import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, AtPart } from '../../fleet/index.ts';
import { NoOldSite } from '../../intake/old-site/no-old-site.ts';
import { planOldSite } from '../../intake/old-site/plan-old-site.ts';
import { readOldSite } from '../../intake/old-site/read-site.ts';
import { oldSite } from '../../intake/old-site/site.ts';
import { wantedBy } from '../../intake/old-site/wanted.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { kabupatenIn } from '../kabupaten-in.ts';
import { type OldSiteQuestion, oldSiteJob } from './job.ts';

/** @see Answer */
export const answer: Answer = (question, at) => run(oldSiteJob.parse(question), at);

async function run(job: OldSiteQuestion, at: AtPart): Promise<unknown> {
  if (job.does === 'baca') return read(job);
  const { does: _, from, cache, ...plan } = job;
  const { kabupaten } = kabupatenIn(job.content, cache);
  if (!kabupaten) throw new Error('the kabupaten was whole a moment ago');
  const memo = readingMemo(cache, path.join(job.content, job.situs));
  const site = oldSite.parse(JSON.parse(readFileSync(from, 'utf8')));
  return planOldSite({ ...plan, site, kabupaten, memo, onFile: at });
}

async function read({ source, into }: Extract<OldSiteQuestion, { does: 'baca' }>): Promise<unknown> {
  try {
    const site = await readOldSite(source);
    writeFileSync(into, JSON.stringify(site));
    return { origin: site.origin, pages: site.pages.length, wanted: wantedBy(site) };
  } catch (error) {
    if (!(error instanceof NoOldSite)) throw error;
    return { why: error.message };
  }
}
