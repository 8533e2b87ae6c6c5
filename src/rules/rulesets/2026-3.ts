import { PBJ_01 } from '../PBJ-01/rule.ts';
import { entriesByKode, type Ruleset } from '../ruleset.ts';
import { SAK_02 } from '../SAK-02/rule.ts';
import { RULESET_2026_2 } from './2026-2.ts';

/** What a body has done itself is told apart: samples, gaps and unconfirmed drafts fulfil nothing any more. */
export const RULESET_2026_3: Ruleset = {
  versi: '2026.3',
  tanggal: '2026-11-30',
  aturan: entriesByKode(
    ...Object.values(RULESET_2026_2.aturan),
    { rule: PBJ_01, parameter: { bulan_rencana: 2 } },
    { rule: SAK_02 },
  ),
  dikerjakan: {
    bobot: { wajib: 3, anjuran: 1 },
    syarat_dasar: { kabar_hari: 90, dokumen_tahun_lalu_sampai: '03-31' },
  },
};
