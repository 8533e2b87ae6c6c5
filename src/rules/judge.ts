import { hasEnded } from '../model/succession.ts';
import { withExcerpt } from '../problems/excerpt.ts';
import { defineProblem, type Problem } from '../problems/problem.ts';
import { ruleOf } from './catalogue.ts';
import type { Folder } from './folder.ts';
import type { RuleInput } from './input.ts';
import type { Finding, Rule, RuleContext, Status, TingkatAturan, Verdict } from './rule.ts';
import type { RuleEntry, Ruleset } from './ruleset.ts';
import { scoreOf } from './score.ts';
import { statusOf } from './status.ts';

/** What one rule says of one situs. */
export interface Hasil {
  kode: string;
  tingkat: TingkatAturan;
  status: Status;
  bukti?: string;
  /** In the words of the rule, each with its place; a `salah` for what stops publishing. */
  temuan: readonly Problem[];
}

export interface Judgement {
  /** Version of the ruleset. */
  aturan: string;
  /** In the order of the ruleset. */
  hasil: readonly Hasil[];
  skor: number | null;
  skor_wajib: number | null;
}

/** `input` is absent where problems kept the model from being made: only what was written can be judged then. */
export interface Judged {
  folder: Folder;
  input?: RuleInput;
}

/** Every rule of a ruleset on one situs. @param tanggal `YYYY-MM-DD` */
export function judge({ folder, input }: Judged, ruleset: Ruleset, tanggal: string): Judgement {
  const hasil = Object.entries(ruleset.aturan).flatMap(([kode, entry]): Hasil[] => {
    const rule = ruleOf(kode, entry.revisi);
    if (rule.butuh === 'terbit') return [];
    const verdict = verdictOf(rule, { folder, input }, contextOf(kode, entry, tanggal));
    const status = statusOf(rule.record, verdict);
    const isShown = status === 'lulus' || status === 'sebagian';
    return [
      {
        kode,
        tingkat: rule.record.tingkat,
        status,
        ...(isShown && verdict.bukti !== undefined && { bukti: verdict.bukti }),
        temuan: verdict.findings.map((finding) => problemOf(rule, finding, folder)),
      },
    ];
  });
  return {
    aturan: ruleset.versi,
    hasil,
    skor: scoreOf(hasil),
    skor_wajib: scoreOf(hasil.filter(({ tingkat }) => tingkat === 'wajib')),
  };
}

const NOTHING: Verdict = { subjects: 0, findings: [] };

function verdictOf(rule: Rule, { folder, input }: Judged, context: RuleContext): Verdict {
  if (rule.akibat === 'tahan') return rule.check({ folder }, context);
  if (rule.butuh === 'terbit' || !input) return { ...NOTHING, unknown: true };
  if (hasEnded(input.situs)) return NOTHING;
  return rule.record.berlaku.includes(input.situs.jenis) ? rule.check(input, context) : NOTHING;
}

export const contextOf = (kode: string, { parameter = {} }: RuleEntry, tanggal: string): RuleContext => ({
  tanggal,
  parameter: (name) => {
    const value = parameter[name];
    if (value === undefined) throw new RangeError(`ruleset gives no ${name} to ${kode}`);
    return value;
  },
});

/** A finding in the words of its rule, with the line it stands in. */
export function problemOf(
  { record, akibat }: Rule,
  { where, subject, detail = '' }: Finding,
  { id, texts }: Pick<Folder, 'id' | 'texts'>,
): Problem {
  const problem = defineProblem({
    kode: record.kode,
    tingkat: akibat === 'tahan' ? 'salah' : 'catatan',
    judul: record.judul,
    message: () => record.temuan(subject, detail),
    action: () => record.perbaikan,
  }).at(where, {});
  const text = texts.get(where.path.slice(id.length + 1));
  return text === undefined || where.line === undefined ? problem : withExcerpt(problem, text);
}
