import type { RuleRecord, Status, Verdict } from './rule.ts';

/** No subject: does not apply; no finding: fulfilled; a finding for every subject: failed; else a part of it. */
export function statusOf({ subjek }: Pick<RuleRecord, 'subjek'>, verdict: Verdict): Status {
  const { subjects, findings, unknown } = verdict;
  if (unknown) return 'tidak_dapat_diperiksa';
  if (subjects === 0) return 'tidak_berlaku';
  if (findings.length === 0) return 'lulus';
  return subjek === 'banyak' && findings.length < subjects ? 'sebagian' : 'gagal';
}
