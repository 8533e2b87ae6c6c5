import path from 'node:path';
import { forgetLastRecord } from '../../make/index.ts';
import { resultNotWhole } from '../../problems/machine.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Run } from './build-run.ts';
import type { BuildResult } from './job.ts';
import { filesIn } from './record.ts';
import { isSharedAsItWas } from './shared-files.ts';
import { situsFingerprint } from './situs-fingerprint.ts';

/** Moves a finished folder to its place and remembers it. Returns what is wrong with it, and then it is not moved. */
export async function moveIn(
  result: BuildResult,
  { id, sidik, staging, run }: { id: string; sidik: string; staging: string; run: Run },
): Promise<Problem | undefined> {
  const files = filesIn(staging);
  if (result.situs !== id || files.length === 0 || files.length !== result.files) {
    const why = `${result.files} berkas dijanjikan, ${files.length} berkas ditemukan`;
    return resultNotWhole.at({ path: id }, { work: 'dibangun', why });
  }
  const { records, surroundings, swap } = run;
  const { pages, masa, skor, dikerjakan, problems } = result;
  // Somebody saved a file meanwhile: what was built may not be what was hashed, and is never called unchanged.
  const certain =
    situsFingerprint(id, surroundings) === sidik && isSharedAsItWas(surroundings.content, run.kabupatenFiles);
  // What was taken from its content may be of either state too: nothing of it is taken over.
  if (!certain) forgetLastRecord(path.join(run.places.keluaran, id), run.cache);
  // Remembered before it is moved: if the run is cut off between the two, the files in place are not those
  // remembered, and the next run builds the situs again.
  records.write(id, {
    sidik: certain ? sidik : '',
    content: surroundings.content,
    keluaran: run.places.keluaran,
    masa,
    pages,
    skor,
    dikerjakan,
    problems,
    files,
  });
  await swap.bringIn(id);
  return undefined;
}
