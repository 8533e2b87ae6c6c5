import type { Jenis } from '../koleksi/jenis.ts';
import type { Place } from '../problems/problem.ts';
import type { Today } from '../text/today.ts';
import type { Folder } from './folder.ts';
import type { RuleInput } from './input.ts';
import type { PublishedInput } from './published.ts';

/** `wajib`: a law or rule orders it; `anjuran`: guides and good practice. */
export const TINGKAT = ['wajib', 'anjuran'] as const;
export type TingkatAturan = (typeof TINGKAT)[number];

/**
 * - `isi`: the body's own content must do something
 * - `larangan`: nothing of a kind may stand there, or nothing may be missing that the program and the kabupaten put
 *   into every situs; whoever writes nothing fulfils it, so that it counts only where it finds something
 */
export type Sifat = 'isi' | 'larangan';

/** Why what stands there is not yet the body's own word. */
export const SEBAB = ['contoh', 'belum_diisi', 'draf_konfirmasi'] as const;

export type Sebab = (typeof SEBAB)[number];

/** What a rule says of one situs. The last two never count. */
export const STATUS = ['lulus', 'sebagian', 'gagal', 'tidak_berlaku', 'tidak_dapat_diperiksa'] as const;

export type Status = (typeof STATUS)[number];

/** The words of one rule; every text is read by staff. */
export interface RuleRecord {
  /** Never renamed nor reused: `KIP-05`. */
  kode: string;
  judul: string;
  tingkat: TingkatAturan;
  sifat: Sifat;
  /** When it is fulfilled. */
  syarat: string;
  /** What the program looks at to decide. */
  cara_memeriksa: string;
  /** Article first read in the law itself, else marked `(belum dibaca)`. */
  dasar_hukum: readonly string[];
  /** One finding in words; `detail` is what `check` found out about it. */
  temuan: (subject: string, detail: string) => string;
  perbaikan: string;
  /** Kinds of body it applies to. */
  berlaku: readonly Jenis[];
  /** `tunggal`: fulfilled or not; `banyak`: counted over subjects, so that a part can be fulfilled. */
  subjek: 'tunggal' | 'banyak';
  /** Grows with every change of verdict; older ones stay, for older rulesets. */
  revisi: number;
}

/** One place that does not fulfil a rule. One subject has at most one finding where subjects are counted. */
export interface Finding {
  where: Place;
  subject: string;
  detail?: string;
  /** What stands there would fulfil the rule, were it the body's own word. */
  sebab?: Sebab;
  /** The finding is of an isian as a whole, whatever the rule asks of it. */
  isIsian?: true;
}

export interface Verdict {
  /** How many things were judged; none: the rule does not apply. */
  subjects: number;
  findings: readonly Finding[];
  /** Root-relative address of the page that shows it. */
  bukti?: string;
  /** Each subject is an isian, judged by its own keys. */
  perIsian?: true;
  /** The rule could not be judged; never counted as failed. */
  unknown?: true;
}

export interface RuleContext {
  today: Today;
  /** A number of the ruleset, such as the months something may be old. @throws RangeError on a name it does not hold */
  parameter: (name: string) => number;
}

/** A pure function: no disk, network or clock; finding and wording are apart. */
export type Check = (input: RuleInput, context: RuleContext) => Verdict;

/** Judged by what the model knows; part of the score. */
export interface ContentRule {
  record: RuleRecord;
  check: Check;
  akibat?: undefined;
  butuh?: undefined;
}

/** What it finds never reaches `dist/`: judged by what was written, even where no model could be made of it. */
export interface HoldingRule {
  record: RuleRecord;
  check: (input: { folder: Folder }, context: RuleContext) => Verdict;
  akibat: 'tahan';
  butuh?: undefined;
}

/** Judged by what was built; never part of the score. */
export interface PublishedRule {
  record: RuleRecord;
  check: (input: PublishedInput, context: RuleContext) => Verdict;
  akibat?: undefined;
  butuh: 'terbit';
}

export type Rule = ContentRule | HoldingRule | PublishedRule;
