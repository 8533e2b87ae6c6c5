import type { Ruleset } from '../ruleset.ts';

/** The first ruleset. What it holds is never changed: a change of verdict is a new revision in a new ruleset. */
export const RULESET_2026_1: Ruleset = {
  versi: '2026.1',
  tanggal: '2026-11-24',
  aturan: {
    'KIP-01': { revisi: 1, parameter: { bulan: 6 } },
    'KIP-05': { revisi: 1 },
    'KIP-06': { revisi: 1, parameter: { bulan_tenggat: 3 } },
    'KIP-07': { revisi: 1 },
    'YAN-01': { revisi: 1 },
    'YAN-04': { revisi: 1 },
    'YAN-07': { revisi: 1 },
    'SKM-01': { revisi: 1, parameter: { bulan: 12 } },
    'SITE-02': { revisi: 1 },
    'PDP-03': { revisi: 1 },
  },
};
