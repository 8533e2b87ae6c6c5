/** One version of what is asked: which revision of which rule, with the numbers it is judged by. */
export interface Ruleset {
  /** `2026.1` */
  versi: string;
  /** Day it began to hold. */
  tanggal: string;
  aturan: Readonly<Record<string, RuleEntry>>;
}

export interface RuleEntry {
  revisi: number;
  /** Months, years and bounds, by the names that the rule asks for. */
  parameter?: Readonly<Record<string, number>>;
}
