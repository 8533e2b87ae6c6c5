import { performance } from 'node:perf_hooks';
import type * as z from 'zod';
import type { Answer } from '../../fleet/index.ts';
import { isSalah } from '../../problems/problem.ts';
import { targetAt } from '../../publish/index.ts';
import { readKabupaten } from '../../read/read-kabupaten.ts';
import { readPenerbitan } from '../../read/read-penerbitan.ts';
import { deploySites, programFacts } from '../deploy/index.ts';
import { publishedRows } from '../published-rows.ts';
import { type publishAnswer, publishQuestion } from './publish-job.ts';

/** Unless the kabupaten says how many releases stay. */
const KEPT = 10;

/** Builds and publishes some sites as `deploy` does, in a process of its own: the room goes on answering. @see Answer */
export const answer: Answer = async (question): Promise<z.output<typeof publishAnswer>> => {
  const { root, cache, content, situs, keys, keluaran, tanggal, now, ...asked } =
    publishQuestion.parse(question);
  const { kabupaten } = readKabupaten(content);
  const { penerbitan } = readPenerbitan(content);
  const target = await targetAt(asked.target);
  if (!kabupaten || !penerbitan || !target)
    return situs.map((id) => ({
      id,
      isOut: false,
      why: 'Berkas di `_kabupaten` sedang bermasalah. Jalankan `npm run check`.',
    }));
  const began = performance.now();
  const deployed = await deploySites(
    {
      ...{ root, cache, content, kabupaten, tanggal, situs, target, keluaran, keys },
      ...{ rows: publishedRows(kabupaten, penerbitan), extent: 'named', withSamples: false },
      ...{ syaratDasar: penerbitan.syarat_dasar ?? 0, keep: penerbitan.simpan ?? KEPT },
      ...{ clock: () => now + (performance.now() - began), isClockRight: false, program: programFacts(root) },
    },
    { onProgress: () => {}, signal: new AbortController().signal },
  );
  return deployed.map(({ id, state, problems }) => ({
    id,
    isOut: state === 'published' || state === 'same',
    why: problems
      .filter(isSalah)
      .slice(0, 3)
      .map(({ pesan, perbaikan }) => `${pesan} ${perbaikan}`)
      .join(' '),
  }));
};
