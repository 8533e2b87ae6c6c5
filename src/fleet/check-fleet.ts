import type { Kabupaten } from '../model/kabupaten.ts';
import { modelOf } from '../model/model-of.ts';
import { folderWithoutRow } from '../problems/register.ts';
import { suggest } from '../problems/suggest.ts';
import { inOrder } from '../problems/text.ts';
import { readSitus } from '../read/read-situs.ts';
import { judgeSitus } from '../rules/judge-situs.ts';
import type { SitusVerdict } from '../rules/report/report.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import { diskMemo } from './disk-memo.ts';

export interface CheckJob {
  kabupaten: Kabupaten;
  /** Folder of all content, absolute. */
  content: string;
  situs: readonly string[];
  /** `YYYY-MM-DD` */
  tanggal: string;
  cache: string;
  signal: AbortSignal;
  /** Absent: the one that holds. */
  ruleset?: Ruleset;
}

/** What was found in one situs: the report's own shape. */
export type CheckedSitus = SitusVerdict;

/** What is wrong in each situs, one after another; nothing is built and nothing written but the cache. */
export async function checkFleet({
  kabupaten,
  content,
  situs,
  tanggal,
  cache,
  signal,
  ruleset,
}: CheckJob): Promise<CheckedSitus[]> {
  const memo = diskMemo(cache);
  const ids = kabupaten.register.map(({ id }) => id);
  const checked: CheckedSitus[] = [];
  for (const id of situs) {
    if (signal.aborted) break;
    const row = kabupaten.register.find((one) => one.id === id);
    if (!row) {
      const problem = folderWithoutRow.at({ path: id }, { folder: id, suggestion: suggest(id, ids) });
      checked.push({ id, files: 0, problems: [problem], addresses: [], contoh: 0 });
      continue;
    }
    const read = await readSitus({ content, situs: id, memo });
    const { situs: model, problems } = modelOf({ kabupaten, row, read, tanggal, audience: 'warga' });
    const { judgement, held, addresses, contoh } = judgeSitus({
      kabupaten,
      read,
      situs: model,
      tanggal,
      ...(ruleset && { ruleset }),
    });
    const own = {
      problems: inOrder([...read.problems, ...problems, ...held]),
      judgement,
      addresses,
    };
    // Parts of a text hold the whole of it: their copies let go of what was read before the next situs is.
    checked.push({ id, row, files: read.files.size, ...structuredClone(own), contoh });
  }
  return checked;
}
