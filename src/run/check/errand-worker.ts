import path from 'node:path';
import type { Answer, AtPart } from '../../fleet/index.ts';
import { knowSitus } from '../../know/index.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { duesOf } from '../../rules/report/due.ts';
import { kabupatenIn } from '../kabupaten-in.ts';
import { type Errand, errand } from './errand.ts';
import { fillIds } from './fill-ids.ts';
import { fillRedirects } from './fill-redirects.ts';

/** @see Answer */
export const answer: Answer = (question, at) => run(errand.parse(question), at);

async function run({ does, keluaran, tanggal, cache, ...reading }: Errand, at: AtPart): Promise<unknown> {
  const memo = readingMemo(cache, path.join(reading.content, reading.situs));
  const watched = { ...reading, memo, onFile: at };
  if (does === 'id') return fillIds(watched);
  const { kabupaten } = kabupatenIn(reading.content, cache);
  if (!kabupaten) throw new Error('the kabupaten was whole a moment ago');
  if (does === 'alihan') return (await fillRedirects({ ...watched, kabupaten, keluaran, tanggal })) ?? null;
  const known = await knowSitus({ ...watched, kabupaten, tanggal, audience: 'warga' });
  // One that cannot be built yet has more urgent things to mend.
  return known.row && known.situs ? duesOf(known.situs) : [];
}
