import { KIP_01 } from './KIP-01/index.ts';
import { KIP_05 } from './KIP-05/index.ts';
import { KIP_06 } from './KIP-06/index.ts';
import { KIP_07 } from './KIP-07/index.ts';
import { PDP_03 } from './PDP-03/index.ts';
import type { Rule } from './rule.ts';
import { SITE_02 } from './SITE-02/index.ts';
import { SKM_01 } from './SKM-01/index.ts';
import { YAN_01 } from './YAN-01/index.ts';
import { YAN_04 } from './YAN-04/index.ts';
import { YAN_07 } from './YAN-07/index.ts';

/** Every rule in every revision that a ruleset still names. */
export const rules: readonly Rule[] = [
  KIP_01,
  KIP_05,
  KIP_06,
  KIP_07,
  YAN_01,
  YAN_04,
  YAN_07,
  SKM_01,
  SITE_02,
  PDP_03,
];

const byName = new Map(rules.map((rule) => [`${rule.record.kode} ${rule.record.revisi}`, rule]));

/** One revision of a rule. @throws RangeError on one that is not there, a defect of a ruleset */
export function ruleOf(kode: string, revisi: number): Rule {
  const found = byName.get(`${kode} ${revisi}`);
  if (!found) throw new RangeError(`no revision ${revisi} of ${kode}`);
  return found;
}

/** The newest revision of a rule; `undefined` for a kode that is no rule's. */
export const latestOf = (kode: string): Rule | undefined =>
  rules.filter(({ record }) => record.kode === kode).toSorted((a, b) => b.record.revisi - a.record.revisi)[0];
