import type { BarisIsian, Elsewhere } from './daftar.ts';

export interface KabarFacts {
  jumlah: { berita: number; pengumuman: number };
  /** The newest of both, month by month. */
  bulan: readonly { bulan: string; baris: readonly BarisIsian[] }[];
  /** Announcements whose day has not passed. */
  berlaku: readonly BarisIsian[];
  berita: Elsewhere;
  pengumuman: Elsewhere;
}

export const KABAR = ['berita', 'pengumuman'] as const;
