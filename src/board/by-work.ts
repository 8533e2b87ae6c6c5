import { byTitle } from '../model/order.ts';
import type { PapanSitus } from '../model/papan.ts';

/** The most done by themselves first; samples, and what the program does for everyone, move nobody up. */
export const byWork = (a: PapanSitus, b: PapanSitus): number =>
  (b.umpan?.dikerjakan ?? -1) - (a.umpan?.dikerjakan ?? -1) ||
  (b.umpan?.syaratDasar?.terpenuhi ?? -1) - (a.umpan?.syaratDasar?.terpenuhi ?? -1) ||
  byTitle(a.row.nama, b.row.nama);
