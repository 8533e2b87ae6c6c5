import type { TingkatPeringatan } from '../../koleksi/peringatan/schema.ts';
import type { BarisIsian, Elsewhere } from './daftar.ts';

export interface BarisPeringatan extends BarisIsian {
  tingkat: TingkatPeringatan;
  /** How long it stands, in words. */
  masa: string;
  jenis?: string;
  dampak?: string;
  tindakan: readonly string[];
  /** Names of the places it is for. */
  wilayah: readonly string[];
}

export interface PeringatanFacts {
  /** Standing today, the gravest first. */
  berlaku: readonly BarisPeringatan[];
  nanti: readonly BarisPeringatan[];
  /** Over, the latest first; the newest of `jumlahLewat`. */
  lewat: readonly BarisPeringatan[];
  jumlahLewat: number;
  lain: Elsewhere;
}
