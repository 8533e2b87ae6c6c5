import type { Kabupaten as KabupatenYaml } from '../koleksi/kabupaten/kabupaten.ts';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { BarisTautan } from '../koleksi/kabupaten/tautan.ts';
import type { BarisUrusan } from '../koleksi/kabupaten/urusan.ts';
import type { BarisWilayah } from '../koleksi/kabupaten/wilayah.ts';

/** What all sites share: `content/_kabupaten/`, read once per run. */
export interface Kabupaten {
  identitas: KabupatenYaml;
  register: readonly BarisRegister[];
  wilayah: readonly BarisWilayah[];
  urusan: readonly BarisUrusan[];
  tautan: readonly BarisTautan[];
  /** `lambang.svg`, bytes as text; absent: the theme's own neutral emblem. */
  lambang?: string;
  /** `batas-kecamatan.geojson`, parsed; absent: the schematic of points. */
  batas?: unknown;
}
