import { A11Y_02 } from '../A11Y-02/rule.ts';
import { entriesByKode, type Ruleset } from '../ruleset.ts';
import { SAK_02_REVISI_2 } from '../SAK-02/revisi-2.ts';
import { SDI_02 } from '../SDI-02/rule.ts';
import { SDI_05 } from '../SDI-05/rule.ts';
import { RULESET_2026_1 } from './2026-1.ts';

/** What the first users asked for: drafts, datasets that never changed and parts of a year count no more against a situs. */
export const RULESET_2026_2: Ruleset = {
  versi: '2026.2',
  tanggal: '2026-11-25',
  aturan: entriesByKode(
    ...Object.values(RULESET_2026_1.aturan),
    { rule: SAK_02_REVISI_2 },
    { rule: A11Y_02 },
    { rule: SDI_02 },
    { rule: SDI_05 },
  ),
};
