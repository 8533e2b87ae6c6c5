import type { Ruleset } from '../ruleset.ts';
import { RULESET_2026_1 } from './2026-1.ts';

/** What the first users asked for: drafts, datasets that never changed and parts of a year count no more against a situs. */
export const RULESET_2026_2: Ruleset = {
  versi: '2026.2',
  tanggal: '2026-11-25',
  aturan: {
    ...RULESET_2026_1.aturan,
    'SAK-02': { revisi: 2 },
    'A11Y-02': { revisi: 2 },
    'SDI-02': { revisi: 2 },
    'SDI-05': { revisi: 2 },
  },
};
