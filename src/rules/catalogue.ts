import type { Rule } from './rule.ts';
import { rulesets } from './rulesets/all.ts';

/** Every rule in every revision that a ruleset names. */
export const rules: readonly Rule[] = [
  ...new Set(rulesets.flatMap(({ aturan }) => Object.values(aturan).map(({ rule }) => rule))),
];

/** The newest revision of a rule; `undefined` for a kode that is no rule's. */
export const latestOf = (kode: string): Rule | undefined =>
  rules.filter(({ record }) => record.kode === kode).toSorted((a, b) => b.record.revisi - a.record.revisi)[0];
