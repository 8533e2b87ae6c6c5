import { A11Y_01 } from '../A11Y-01/rule.ts';
import { A11Y_02_REVISI_1 } from '../A11Y-02/revisi-1.ts';
import { A11Y_03 } from '../A11Y-03/rule.ts';
import { A11Y_04 } from '../A11Y-04/rule.ts';
import { A11Y_05 } from '../A11Y-05/rule.ts';
import { AMN_01 } from '../AMN-01/rule.ts';
import { AMN_02 } from '../AMN-02/rule.ts';
import { AMN_03 } from '../AMN-03/rule.ts';
import { AMN_04 } from '../AMN-04/rule.ts';
import { AMN_05 } from '../AMN-05/rule.ts';
import { BHS_01 } from '../BHS-01/rule.ts';
import { HUK_01 } from '../HUK-01/rule.ts';
import { KEU_01 } from '../KEU-01/rule.ts';
import { KEU_02 } from '../KEU-02/rule.ts';
import { KIP_01 } from '../KIP-01/rule.ts';
import { KIP_03 } from '../KIP-03/rule.ts';
import { KIP_04 } from '../KIP-04/rule.ts';
import { KIP_05 } from '../KIP-05/rule.ts';
import { KIP_06 } from '../KIP-06/rule.ts';
import { KIP_07 } from '../KIP-07/rule.ts';
import { KIP_08 } from '../KIP-08/rule.ts';
import { KIP_09 } from '../KIP-09/rule.ts';
import { KIP_11 } from '../KIP-11/rule.ts';
import { LAP_01 } from '../LAP-01/rule.ts';
import { LMB_01 } from '../LMB-01/rule.ts';
import { PBJ_01_REVISI_1 } from '../PBJ-01/revisi-1.ts';
import { PDP_01 } from '../PDP-01/rule.ts';
import { PDP_02 } from '../PDP-02/rule.ts';
import { PDP_03 } from '../PDP-03/rule.ts';
import { PDP_06 } from '../PDP-06/rule.ts';
import { PSE_03 } from '../PSE-03/rule.ts';
import { entriesByKode, type Ruleset } from '../ruleset.ts';
import { SAK_01 } from '../SAK-01/rule.ts';
import { SAK_02_REVISI_1 } from '../SAK-02/revisi-1.ts';
import { SDI_01 } from '../SDI-01/rule.ts';
import { SDI_02_REVISI_1 } from '../SDI-02/revisi-1.ts';
import { SDI_03 } from '../SDI-03/rule.ts';
import { SDI_04 } from '../SDI-04/rule.ts';
import { SDI_05_REVISI_1 } from '../SDI-05/revisi-1.ts';
import { SDI_06 } from '../SDI-06/rule.ts';
import { SDI_07 } from '../SDI-07/rule.ts';
import { SDI_08 } from '../SDI-08/rule.ts';
import { SDI_09 } from '../SDI-09/rule.ts';
import { SDI_10 } from '../SDI-10/rule.ts';
import { SDI_12 } from '../SDI-12/rule.ts';
import { SITE_02 } from '../SITE-02/rule.ts';
import { SITE_04 } from '../SITE-04/rule.ts';
import { SITE_05 } from '../SITE-05/rule.ts';
import { SITE_06 } from '../SITE-06/rule.ts';
import { SITE_08 } from '../SITE-08/rule.ts';
import { SKM_01 } from '../SKM-01/rule.ts';
import { TER_01 } from '../TER-01/rule.ts';
import { TER_02 } from '../TER-02/rule.ts';
import { TER_03 } from '../TER-03/rule.ts';
import { WIL_01 } from '../WIL-01/rule.ts';
import { WIL_02 } from '../WIL-02/rule.ts';
import { WIL_03 } from '../WIL-03/rule.ts';
import { WIL_04 } from '../WIL-04/rule.ts';
import { WIL_05 } from '../WIL-05/rule.ts';
import { WIL_06 } from '../WIL-06/rule.ts';
import { WIL_07 } from '../WIL-07/rule.ts';
import { WIL_08 } from '../WIL-08/rule.ts';
import { WIL_10 } from '../WIL-10/rule.ts';
import { WIL_11 } from '../WIL-11/rule.ts';
import { WIL_12 } from '../WIL-12/rule.ts';
import { YAN_01 } from '../YAN-01/rule.ts';
import { YAN_02 } from '../YAN-02/rule.ts';
import { YAN_03 } from '../YAN-03/rule.ts';
import { YAN_04 } from '../YAN-04/rule.ts';
import { YAN_05 } from '../YAN-05/rule.ts';
import { YAN_06 } from '../YAN-06/rule.ts';
import { YAN_07 } from '../YAN-07/rule.ts';
import { YAN_08 } from '../YAN-08/rule.ts';

/** The first ruleset. What it holds is never changed: a change of verdict is a new revision in a new ruleset. */
export const RULESET_2026_1: Ruleset = {
  versi: '2026.1',
  tanggal: '2026-11-24',
  aturan: entriesByKode(
    { rule: KIP_01, parameter: { bulan: 6 } },
    { rule: KIP_03, parameter: { bulan: 6 } },
    { rule: KIP_04 },
    { rule: KIP_05 },
    { rule: KIP_06, parameter: { bulan_tenggat: 3 } },
    { rule: KIP_07 },
    { rule: KIP_08 },
    { rule: KIP_09 },
    { rule: KIP_11 },
    { rule: YAN_01 },
    { rule: YAN_02 },
    { rule: YAN_03 },
    { rule: YAN_04 },
    { rule: YAN_05 },
    { rule: YAN_06, parameter: { tahun: 2 } },
    { rule: YAN_07 },
    { rule: YAN_08 },
    { rule: SKM_01, parameter: { bulan: 12 } },
    { rule: LAP_01 },
    { rule: KEU_01, parameter: { bulan_rencana: 2, bulan_laporan: 6, bulan: 6 } },
    { rule: KEU_02, parameter: { bulan_rencana: 2, bulan_laporan: 6 } },
    { rule: SAK_01, parameter: { bulan_rencana: 2, bulan_laporan: 2, bulan_evaluasi: 9 } },
    { rule: SAK_02_REVISI_1 },
    { rule: PBJ_01_REVISI_1, parameter: { bulan_rencana: 2 } },
    { rule: HUK_01 },
    { rule: SITE_02 },
    { rule: SITE_04 },
    { rule: SITE_05 },
    { rule: SITE_06 },
    { rule: SITE_08, parameter: { bulan: 3 } },
    { rule: PDP_01 },
    { rule: PDP_02 },
    { rule: PDP_03 },
    { rule: PDP_06 },
    { rule: PSE_03 },
    { rule: A11Y_01, parameter: { huruf: 40 } },
    { rule: A11Y_02_REVISI_1 },
    { rule: A11Y_03 },
    { rule: A11Y_04 },
    { rule: A11Y_05 },
    { rule: BHS_01, parameter: { kata: 40 } },
    { rule: LMB_01 },
    { rule: SDI_01 },
    { rule: SDI_02_REVISI_1 },
    { rule: SDI_03 },
    { rule: SDI_04 },
    { rule: SDI_05_REVISI_1 },
    { rule: SDI_06, parameter: { sel_terkecil: 5 } },
    { rule: SDI_07 },
    { rule: SDI_08 },
    { rule: SDI_09, parameter: { kelonggaran_bulan: 3 } },
    { rule: SDI_10 },
    { rule: SDI_12 },
    { rule: WIL_01 },
    { rule: WIL_02 },
    { rule: WIL_03 },
    { rule: WIL_04 },
    { rule: WIL_05 },
    { rule: WIL_06 },
    { rule: WIL_07 },
    { rule: WIL_08 },
    { rule: WIL_10 },
    { rule: WIL_11 },
    { rule: WIL_12 },
    { rule: AMN_01 },
    { rule: AMN_02 },
    { rule: AMN_03 },
    { rule: AMN_04 },
    { rule: AMN_05 },
    { rule: TER_01 },
    { rule: TER_02, parameter: { kilobita: 200 } },
    { rule: TER_03 },
  ),
};
