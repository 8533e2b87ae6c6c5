import type { Folder } from './folder.ts';
import { type JudgedItem, markFinding } from './own-words.ts';
import type { Finding, Verdict } from './rule.ts';

/** Verdict on one thing: fulfilled without a finding. */
export const verdictOnOne = (finding: Finding | undefined, bukti?: string): Verdict => ({
  subjects: 1,
  findings: finding ? [finding] : [],
  ...(bukti !== undefined && { bukti }),
});

/**
 * Verdict on many things: `find` gives the finding of one that does not fulfil the rule. An isian that is not yet the
 * body's own word fulfils nothing.
 */
export const verdictOnEach = <T>(
  subjects: readonly T[],
  find: (subject: T) => Finding | undefined,
  bukti?: string,
): Verdict => ({
  subjects: subjects.length,
  findings: subjects.flatMap((subject) => markOf(subject) ?? find(subject) ?? []),
  ...(subjects.some(isianIn) && { perIsian: true }),
  ...(bukti !== undefined && { bukti }),
});

/** Verdict on the whole of what was written: beside `situs.yaml` alone there is nothing to judge. */
export const verdictOnFolder = ({ files }: Folder, findings: readonly Finding[]): Verdict => ({
  subjects: files.size > 1 || findings.length > 0 ? 1 : 0,
  findings,
});

const markOf = (subject: unknown): Finding | undefined => {
  const isian = isianIn(subject);
  return isian && markFinding(isian);
};

/** The isian that a subject is, or is taken from. */
function isianIn(subject: unknown): JudgedItem | undefined {
  if (typeof subject !== 'object' || subject === null) return undefined;
  if ('koleksi' in subject && 'slug' in subject) return subject as JudgedItem;
  return 'item' in subject ? isianIn(subject.item) : undefined;
}
