import type { Today } from '../text/today.ts';
import { contextOf, type Hasil, problemOf } from './judge.ts';
import type { PublishedInput } from './published.ts';
import type { Ruleset } from './ruleset.ts';
import { statusOf } from './status.ts';

/**
 * Every rule that needs what was built, on one finished situs; never part of a score.
 *
 * @param input absent where the situs has not been built
 */
export const judgePublished = (
  input: PublishedInput | undefined,
  { aturan }: Ruleset,
  today: Today,
): Hasil[] =>
  Object.entries(aturan).flatMap(([kode, entry]): Hasil[] => {
    const { rule } = entry;
    if (rule.butuh !== 'terbit') return [];
    const { tingkat } = rule.record;
    if (!input) return [{ kode, tingkat, status: 'tidak_dapat_diperiksa', temuan: [] }];
    const verdict = rule.check(input, contextOf(kode, entry, today));
    const temuan = verdict.findings.map((finding) =>
      problemOf(rule, finding, { id: input.id, texts: new Map() }),
    );
    return [{ kode, tingkat, status: statusOf(rule.record, verdict), temuan }];
  });
