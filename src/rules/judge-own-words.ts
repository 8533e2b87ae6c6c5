import type { OwnWords } from './own-words.ts';
import type { Check, Finding, RuleContext, Sebab, Verdict } from './rule.ts';

/**
 * The verdict of a rule on what the body itself has written.
 *
 * Where each subject is an isian, those that are not its own word fail in their place. Otherwise the rule is asked
 * again and again as samples, gaps and drafts are taken away: what is missing then and was not before waits for the
 * body's own word.
 */
export function verdictOnOwnWords(
  check: Check,
  { written, without }: OwnWords,
  context: RuleContext,
): Verdict {
  const all = check(written, context);
  if (all.perIsian) return all;
  const known = new Map<string, Sebab | undefined>(all.findings.map((one) => [nameOf(one), undefined]));
  let own = all;
  for (const { sebab, input } of without) {
    const left = check(input, context);
    // What only others' words made applicable is not fulfilled by them.
    if (left.subjects === 0 && own.subjects > 0) return allFailed(all, sebab, written.folder.id);
    for (const one of left.findings) if (!known.has(nameOf(one))) known.set(nameOf(one), sebab);
    own = left;
  }
  return { ...own, findings: own.findings.map((one) => withSebab(one, known.get(nameOf(one)))) };
}

const nameOf = ({ where, subject, detail }: Finding): string => [where.path, subject, detail].join('\n');

const withSebab = (finding: Finding, sebab: Sebab | undefined): Finding => ({
  ...finding,
  ...(sebab !== undefined && { sebab }),
});

function allFailed({ findings }: Verdict, sebab: Sebab, id: string): Verdict {
  const [first = { where: { path: `${id}/situs.yaml` }, subject: '', sebab }, ...rest] = findings;
  return { subjects: 1 + rest.length, findings: [first, ...rest] };
}
