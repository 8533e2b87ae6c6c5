import type { Status, TingkatAturan } from './rule.ts';

interface Scored {
  tingkat: TingkatAturan;
  status: Status;
}

const VALUE: Partial<Record<Status, number>> = { lulus: 1, sebagian: 0.5, gagal: 0 };

/** Of the score, in every ruleset. */
const BOBOT: Readonly<Record<TingkatAturan, number>> = { wajib: 3, anjuran: 1 };

/**
 * Score of one situs, 0 to 100: the share of what applies and is fulfilled, a wajib weighing like three anjuran
 * where no other weights are given.
 *
 * @returns `null` where nothing applies: that is not 100
 */
export function scoreOf(results: readonly Scored[], bobot = BOBOT): number | null {
  const counted = results.flatMap(({ tingkat, status }) => {
    const value = VALUE[status];
    return value === undefined ? [] : [{ value, weight: bobot[tingkat] }];
  });
  if (counted.length === 0) return null;
  const most = counted.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round((100 * counted.reduce((sum, { value, weight }) => sum + weight * value, 0)) / most);
}
