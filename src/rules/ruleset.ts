import type { Rule, TingkatAturan } from './rule.ts';

/** One version of what is asked: which revision of which rule, with the numbers it is judged by. */
export interface Ruleset {
  /** `2026.1` */
  versi: string;
  /** Day it began to hold. */
  tanggal: string;
  /** By the kode of their rule, in the order of reports. */
  aturan: Readonly<Record<string, RuleEntry>>;
  /** How what the body has done itself is figured; absent: this ruleset gives the score alone, of all that stands there. */
  dikerjakan?: OwnWork;
}

export interface OwnWork {
  bobot: Readonly<Record<TingkatAturan, number>>;
  syarat_dasar: {
    /** Days for which a berita or pengumuman is new. */
    kabar_hari: number;
    /** Last day, `MM-DD`, on which a document of last year will do. */
    dokumen_tahun_lalu_sampai: string;
  };
}

export interface RuleEntry {
  rule: Rule;
  /** Months, years and bounds, by the names that the rule asks for. */
  parameter?: Readonly<Record<string, number>>;
}

/** The entries of a ruleset: a later one of the same rule takes the place of the one before it. */
export const entriesByKode = (...entries: readonly RuleEntry[]): Ruleset['aturan'] =>
  Object.fromEntries(entries.map((entry) => [entry.rule.record.kode, entry]));
