import type { ReadSitus } from '../koleksi/records.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import type { Situs } from '../model/situs.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import type { Today } from '../text/today.ts';
import { type OuterAddress, outerAddressesOf } from './facts/links.ts';
import { type Folder, folderOf } from './folder.ts';
import { inputOf } from './input.ts';
import { type Judgement, judge } from './judge.ts';
import type { Ruleset } from './ruleset.ts';
import { current } from './rulesets/all.ts';

interface Facts {
  kabupaten: Kabupaten;
  read: ReadSitus;
  /** What the model made of it; absent where problems kept it from that. */
  situs: Situs | undefined;
  today: Today;
  ruleset?: Ruleset;
}

/**
 * What the rules say of one situs.
 *
 * @returns `held`: findings that may not reach `dist/`, as problems that stop the situs; `addresses`: of other hosts;
 * `contoh`: how many isian are only illustrations, `situs.yaml` counted as one
 */
export function judgeSitus({ kabupaten, read, situs, today, ruleset = current }: Facts): {
  judgement: Judgement;
  held: Problem[];
  addresses: OuterAddress[];
  contoh: number;
} {
  const folder = folderOf(read, kabupaten, today);
  const judged = { folder, ...(situs && { input: inputOf(folder, situs) }) };
  const judgement = judge(judged, ruleset, today);
  return {
    judgement,
    held: judgement.hasil.flatMap(({ temuan }) => temuan).filter(isSalah),
    addresses: outerAddressesOf(folder),
    contoh: contohIn(folder),
  };
}

function contohIn({ isian, own }: Folder): number {
  const mark: unknown = own?.data['contoh'];
  const isMarked = mark === true || (Array.isArray(mark) && mark.length > 0);
  return isian.filter(({ data }) => data['contoh'] === true).length + (isMarked ? 1 : 0);
}
