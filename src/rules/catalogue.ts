import { A11Y_01 } from './A11Y-01/index.ts';
import { A11Y_02 } from './A11Y-02/index.ts';
import { A11Y_02_REVISI_1 } from './A11Y-02/revisi-1.ts';
import { A11Y_03 } from './A11Y-03/index.ts';
import { A11Y_04 } from './A11Y-04/index.ts';
import { A11Y_05 } from './A11Y-05/index.ts';
import { AMN_01 } from './AMN-01/index.ts';
import { AMN_02 } from './AMN-02/index.ts';
import { AMN_03 } from './AMN-03/index.ts';
import { AMN_04 } from './AMN-04/index.ts';
import { AMN_05 } from './AMN-05/index.ts';
import { BHS_01 } from './BHS-01/index.ts';
import { HUK_01 } from './HUK-01/index.ts';
import { KEU_01 } from './KEU-01/index.ts';
import { KEU_02 } from './KEU-02/index.ts';
import { KIP_01 } from './KIP-01/index.ts';
import { KIP_03 } from './KIP-03/index.ts';
import { KIP_04 } from './KIP-04/index.ts';
import { KIP_05 } from './KIP-05/index.ts';
import { KIP_06 } from './KIP-06/index.ts';
import { KIP_07 } from './KIP-07/index.ts';
import { KIP_08 } from './KIP-08/index.ts';
import { KIP_09 } from './KIP-09/index.ts';
import { KIP_11 } from './KIP-11/index.ts';
import { LAP_01 } from './LAP-01/index.ts';
import { LMB_01 } from './LMB-01/index.ts';
import { PBJ_01 } from './PBJ-01/index.ts';
import { PDP_01 } from './PDP-01/index.ts';
import { PDP_02 } from './PDP-02/index.ts';
import { PDP_03 } from './PDP-03/index.ts';
import { PDP_06 } from './PDP-06/index.ts';
import { PSE_03 } from './PSE-03/index.ts';
import type { Rule } from './rule.ts';
import { SAK_01 } from './SAK-01/index.ts';
import { SAK_02 } from './SAK-02/index.ts';
import { SAK_02_REVISI_1 } from './SAK-02/revisi-1.ts';
import { SDI_01 } from './SDI-01/index.ts';
import { SDI_02 } from './SDI-02/index.ts';
import { SDI_02_REVISI_1 } from './SDI-02/revisi-1.ts';
import { SDI_03 } from './SDI-03/index.ts';
import { SDI_04 } from './SDI-04/index.ts';
import { SDI_05 } from './SDI-05/index.ts';
import { SDI_05_REVISI_1 } from './SDI-05/revisi-1.ts';
import { SDI_06 } from './SDI-06/index.ts';
import { SDI_07 } from './SDI-07/index.ts';
import { SDI_08 } from './SDI-08/index.ts';
import { SDI_09 } from './SDI-09/index.ts';
import { SDI_10 } from './SDI-10/index.ts';
import { SDI_12 } from './SDI-12/index.ts';
import { SITE_02 } from './SITE-02/index.ts';
import { SITE_04 } from './SITE-04/index.ts';
import { SITE_05 } from './SITE-05/index.ts';
import { SITE_06 } from './SITE-06/index.ts';
import { SITE_08 } from './SITE-08/index.ts';
import { SKM_01 } from './SKM-01/index.ts';
import { TER_01 } from './TER-01/index.ts';
import { TER_02 } from './TER-02/index.ts';
import { TER_03 } from './TER-03/index.ts';
import { WIL_01 } from './WIL-01/index.ts';
import { WIL_02 } from './WIL-02/index.ts';
import { WIL_03 } from './WIL-03/index.ts';
import { WIL_04 } from './WIL-04/index.ts';
import { WIL_05 } from './WIL-05/index.ts';
import { WIL_06 } from './WIL-06/index.ts';
import { WIL_07 } from './WIL-07/index.ts';
import { WIL_08 } from './WIL-08/index.ts';
import { WIL_10 } from './WIL-10/index.ts';
import { WIL_11 } from './WIL-11/index.ts';
import { WIL_12 } from './WIL-12/index.ts';
import { YAN_01 } from './YAN-01/index.ts';
import { YAN_02 } from './YAN-02/index.ts';
import { YAN_03 } from './YAN-03/index.ts';
import { YAN_04 } from './YAN-04/index.ts';
import { YAN_05 } from './YAN-05/index.ts';
import { YAN_06 } from './YAN-06/index.ts';
import { YAN_07 } from './YAN-07/index.ts';
import { YAN_08 } from './YAN-08/index.ts';

/** Every rule in every revision that a ruleset still names. */
export const rules: readonly Rule[] = [
  KIP_01,
  KIP_03,
  KIP_04,
  KIP_05,
  KIP_06,
  KIP_07,
  KIP_08,
  KIP_09,
  KIP_11,
  YAN_01,
  YAN_02,
  YAN_03,
  YAN_04,
  YAN_05,
  YAN_06,
  YAN_07,
  YAN_08,
  SKM_01,
  LAP_01,
  KEU_01,
  KEU_02,
  SAK_01,
  SAK_02,
  SAK_02_REVISI_1,
  PBJ_01,
  HUK_01,
  SITE_02,
  SITE_04,
  SITE_05,
  SITE_06,
  SITE_08,
  PDP_01,
  PDP_02,
  PDP_03,
  PDP_06,
  PSE_03,
  A11Y_01,
  A11Y_02,
  A11Y_02_REVISI_1,
  A11Y_03,
  A11Y_04,
  A11Y_05,
  BHS_01,
  LMB_01,
  SDI_01,
  SDI_02,
  SDI_02_REVISI_1,
  SDI_03,
  SDI_04,
  SDI_05,
  SDI_05_REVISI_1,
  SDI_06,
  SDI_07,
  SDI_08,
  SDI_09,
  SDI_10,
  SDI_12,
  WIL_01,
  WIL_02,
  WIL_03,
  WIL_04,
  WIL_05,
  WIL_06,
  WIL_07,
  WIL_08,
  WIL_10,
  WIL_11,
  WIL_12,
  AMN_01,
  AMN_02,
  AMN_03,
  AMN_04,
  AMN_05,
  TER_01,
  TER_02,
  TER_03,
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
