import path from 'node:path';
import { resultNotWhole } from '../problems/machine.ts';
import type { Problem } from '../problems/problem.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { BuildResult } from './job.ts';
import { filesIn, isWhole } from './record.ts';
import type { Run } from './run.ts';

/** Moves a finished folder to its place and remembers it. Returns what is wrong with it, and then it is not moved. */
export async function moveIn(
  result: BuildResult,
  { id, sidik, staging, run }: { id: string; sidik: string; staging: string; run: Run },
): Promise<Problem | undefined> {
  const files = filesIn(staging);
  if (result.situs !== id || files.length === 0 || files.length !== result.files) {
    const why = `${result.files} berkas dijanjikan, ${files.length} berkas ditemukan`;
    return resultNotWhole.at({ path: id }, { why });
  }
  const { records, surroundings, swap } = run;
  const { pages, skor, problems } = result;
  // Somebody saved a file meanwhile: what was built may not be what was hashed, and is never called unchanged.
  const certain =
    fingerprintOf(id, surroundings) === sidik &&
    isWhole(path.join(surroundings.content, '_kabupaten'), run.kabupatenFiles);
  // Remembered before it is moved: if the run is cut off between the two, the files in place are not those
  // remembered, and the next run builds the situs again.
  records.write(id, {
    sidik: certain ? sidik : '',
    content: surroundings.content,
    keluaran: run.places.keluaran,
    pages,
    skor,
    problems,
    files,
  });
  await swap.bringIn(id);
  return undefined;
}
