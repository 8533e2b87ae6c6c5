import { hasEnded } from '../model/succession.ts';
import { Excerpts } from '../problems/excerpt.ts';
import { defineProblem, type Problem } from '../problems/problem.ts';
import type { Today } from '../text/today.ts';
import type { Folder } from './folder.ts';
import type { RuleInput } from './input.ts';
import { verdictOnOwnWords } from './judge-own-words.ts';
import { type OwnWords, ownWordsOf } from './own-words.ts';
import type { Finding, Rule, RuleContext, RuleRecord, Status, TingkatAturan, Verdict } from './rule.ts';
import type { OwnWork, RuleEntry, Ruleset } from './ruleset.ts';
import { scoreOf } from './score.ts';
import { sebabWords } from './sebab-words.ts';
import { statusOf } from './status.ts';
import { type SyaratDasar, syaratDasarOf } from './syarat-dasar.ts';

/** What one rule says of one situs. */
export interface Hasil {
  kode: string;
  tingkat: TingkatAturan;
  status: Status;
  bukti?: string;
  /** Fulfilled by finding nothing: the program keeps it so, and what the body has done itself is not figured by it. */
  dijaga?: true;
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
  /** Share of what the body has done itself, 0 to 100; absent where the ruleset does not figure it. */
  dikerjakan?: number | null;
  /** `null` as `dikerjakan` is where nothing can be said of the body's own work. */
  syarat_dasar?: SyaratDasar | null;
}

/** `input` is absent where problems kept the model from being made: only what was written can be judged then. */
export interface Judged {
  folder: Folder;
  input?: RuleInput;
}

/** Every rule of a ruleset on one situs. */
export function judge({ folder, input }: Judged, ruleset: Ruleset, today: Today): Judgement {
  const ended = input !== undefined && hasEnded(input.situs);
  const own = ruleset.dikerjakan && input && !ended ? ownWordsOf(input) : undefined;
  const excerpts = new Excerpts();
  const hasil = Object.entries(ruleset.aturan).flatMap(([kode, entry]): Hasil[] => {
    const { rule } = entry;
    if (rule.butuh === 'terbit') return [];
    const verdict = verdictOf(rule, { folder, input, own }, contextOf(kode, entry, today));
    const status = statusOf(rule.record, verdict);
    const isShown = status === 'lulus' || status === 'sebagian';
    return [
      {
        kode,
        tingkat: rule.record.tingkat,
        status,
        ...(ruleset.dikerjakan &&
          rule.record.sifat === 'larangan' &&
          status === 'lulus' && { dijaga: true as const }),
        ...(isShown && verdict.bukti !== undefined && { bukti: verdict.bukti }),
        temuan: verdict.findings.map((finding) => problemOf(rule, finding, folder, excerpts)),
      },
    ];
  });
  return {
    aturan: ruleset.versi,
    hasil,
    skor: scoreOf(hasil),
    skor_wajib: scoreOf(hasil.filter(({ tingkat }) => tingkat === 'wajib')),
    ...(ruleset.dikerjakan && figuresOf(hasil, own, ruleset.dikerjakan, today)),
  };
}

/** Without a model, and of a body that has handed over its work, nothing can be said. */
function figuresOf(
  hasil: readonly Hasil[],
  own: OwnWords | undefined,
  { bobot, syarat_dasar }: OwnWork,
  today: Today,
): Pick<Judgement, 'dikerjakan' | 'syarat_dasar'> {
  const left = own?.without.at(-1)?.input;
  if (!left) return { dikerjakan: null, syarat_dasar: null };
  return {
    dikerjakan: scoreOf(
      hasil.filter(({ dijaga }) => !dijaga),
      bobot,
    ),
    syarat_dasar: syaratDasarOf(left, syarat_dasar, today),
  };
}

const NOTHING: Verdict = { subjects: 0, findings: [] };

function verdictOf(
  rule: Rule,
  { folder, input, own }: Judged & { own: OwnWords | undefined },
  context: RuleContext,
): Verdict {
  if (rule.akibat === 'tahan') return rule.check({ folder }, context);
  if (rule.butuh === 'terbit' || !input) return { ...NOTHING, unknown: true };
  if (hasEnded(input.situs)) return NOTHING;
  if (!rule.record.berlaku.includes(input.situs.jenis)) return NOTHING;
  return own && rule.record.sifat === 'isi'
    ? verdictOnOwnWords(rule.check, own, context)
    : rule.check(input, context);
}

export const contextOf = (kode: string, { parameter = {} }: RuleEntry, today: Today): RuleContext => ({
  today,
  parameter: (name) => {
    const value = parameter[name];
    if (value === undefined) throw new RangeError(`ruleset gives no ${name} to ${kode}`);
    return value;
  },
});

/** A finding in the words of its rule, with the line it stands in. */
export function problemOf(
  { record, akibat }: Rule,
  finding: Finding,
  { id, texts }: Pick<Folder, 'id' | 'texts'>,
  excerpts = new Excerpts(),
): Problem {
  const problem = defineProblem({
    kode: record.kode,
    tingkat: akibat === 'tahan' ? 'salah' : 'catatan',
    judul: record.judul,
    message: () => findingText(record, finding),
    action: () => (finding.sebab ? sebabWords[finding.sebab].perbaikan : record.perbaikan),
  }).at(finding.where, {});
  const { path, line } = finding.where;
  const text = texts.get(path.slice(id.length + 1));
  return line === undefined ? problem : excerpts.of(problem, text);
}

function findingText({ temuan }: RuleRecord, { subject, detail = '', sebab, isIsian }: Finding): string {
  if (sebab === undefined) return temuan(subject, detail);
  const { keadaan } = sebabWords[sebab];
  return isIsian
    ? `"${subject}" ${keadaan}, sehingga belum dihitung.`
    : `${temuan(subject, detail).replace(/\.$/, '')}: yang ada ${keadaan}.`;
}
