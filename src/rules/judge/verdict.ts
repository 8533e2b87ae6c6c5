import type { Folder } from '../folder.ts';
import type { Finding, Verdict } from '../rule.ts';

/** Verdict on one thing: fulfilled without a finding. */
export const single = (finding: Finding | undefined, bukti?: string): Verdict => ({
  subjects: 1,
  findings: finding ? [finding] : [],
  ...(bukti !== undefined && { bukti }),
});

/** Verdict on many things: `find` gives the finding of one that does not fulfil the rule. */
export const each = <T>(
  subjects: readonly T[],
  find: (subject: T) => Finding | undefined,
  bukti?: string,
): Verdict => ({
  subjects: subjects.length,
  findings: subjects.flatMap((subject) => find(subject) ?? []),
  ...(bukti !== undefined && { bukti }),
});

/** Verdict on the whole of what was written: beside `situs.yaml` alone there is nothing to judge. */
export const whole = ({ files }: Folder, findings: readonly Finding[]): Verdict => ({
  subjects: files.size > 1 || findings.length > 0 ? 1 : 0,
  findings,
});
