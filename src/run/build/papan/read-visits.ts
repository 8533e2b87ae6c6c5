import { existsSync, readFileSync } from 'node:fs';
import { daysBefore } from '../../../model/days.ts';
import { byText } from '../../../model/order.ts';
import { HARI_KUNJUNGAN, type PapanDalam, type PapanKunjungan } from '../../../model/papan.ts';
import { type Visits, visitsIn } from '../../../publish/index.ts';

/** Pages of a body that are named. */
const MOST_PAGES = 3;

/** Visits of the last days by body, from `simpanan/kunjungan.csv`; that it is missing is fine, and that it is damaged is told. */
export function readVisits(file: string, tanggal: string): PapanDalam['kunjungan'] {
  if (!existsSync(file)) return [];
  const from = daysBefore(tanggal, HARI_KUNJUNGAN - 1);
  const visits = tableIn(file);
  if (!visits) return 'tidak_terbaca';
  const recent = visits.filter((one) => from <= one.tanggal && one.tanggal <= tanggal);
  return [...Map.groupBy(recent, ({ situs }) => situs)].map(([situs, own]) => summed(situs, own));
}

function tableIn(file: string): Visits[] | undefined {
  try {
    return visitsIn(readFileSync(file, 'utf8'));
  } catch {
    // A count that is half read would be told as a count; the page says instead that it cannot be read.
    return undefined;
  }
}

function summed(situs: string, visits: readonly Visits[]): PapanKunjungan {
  const total = (of: readonly Visits[], who: 'orang' | 'robot'): number =>
    of.reduce((sum, one) => sum + one[who], 0);
  const halaman = [...Map.groupBy(visits, ({ alamat }) => alamat)]
    .map(([alamat, own]) => ({ alamat, orang: total(own, 'orang') }))
    .filter(({ orang }) => orang > 0)
    .sort((a, b) => b.orang - a.orang || byText(a.alamat, b.alamat))
    .slice(0, MOST_PAGES);
  return { situs, orang: total(visits, 'orang'), robot: total(visits, 'robot'), halaman };
}
