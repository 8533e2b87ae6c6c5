import type { KabupatenYaml } from '../koleksi/kabupaten/kabupaten.ts';
import type { RegisterRow } from '../koleksi/kabupaten/register.ts';
import type { Tautan } from '../koleksi/kabupaten/tautan.ts';
import type { Urusan } from '../koleksi/kabupaten/urusan.ts';
import type { Wilayah } from '../koleksi/kabupaten/wilayah.ts';

/** What all sites share: `content/_kabupaten/`, read once per run. */
export interface Kabupaten {
  identitas: KabupatenYaml;
  register: readonly RegisterRow[];
  wilayah: readonly Wilayah[];
  urusan: readonly Urusan[];
  tautan: readonly Tautan[];
  /** `lambang.svg`, bytes as text; absent: the theme's own neutral emblem. */
  lambang?: string;
  /** `batas-kecamatan.geojson`, parsed; absent: the schematic of points. */
  batas?: unknown;
}
