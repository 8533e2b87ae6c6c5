import { numberText } from '../../src/model/format.ts';
import { dayPlus } from '../../src/model/month.ts';
import type { CountedLogs, Visits } from '../../src/run/kunjungan/index.ts';

const DAYS = 30;
const MOST_PAGES = 10;
const WIDTH = 26;

/** The last thirty days: each situs, and the pages that were read most. */
export function visitsText(
  { visits, files, unread }: CountedLogs,
  { tanggal, table }: { tanggal: string; table: string },
): string {
  const since = dayPlus(tanggal, 1 - DAYS);
  const recent = visits.filter((one) => since <= one.tanggal && one.tanggal <= tanggal);
  const bySitus = summed(recent, ({ situs }) => situs);
  const byPage = summed(recent, ({ situs, alamat }) => `${situs}${alamat}`).slice(0, MOST_PAGES);
  return [
    `${numberText(files)} berkas catatan dibaca. Kunjungan ${DAYS} hari terakhir (orang; robot):`,
    ...(recent.length === 0 ? ['  belum ada'] : bySitus.map(line)),
    ...(byPage.length === 0 ? [] : ['Halaman yang paling banyak dibuka:', ...byPage.map(line)]),
    ...(unread === 0 ? [] : [`${numberText(unread)} baris tidak dapat dibaca dan tidak dihitung.`]),
    `Semua hari ada di ${table}.`,
  ].join('\n');
}

interface Sum {
  name: string;
  orang: number;
  robot: number;
}

const line = ({ name, orang, robot }: Sum): string =>
  `  ${name.padEnd(WIDTH)} ${numberText(orang).padStart(9)}; ${numberText(robot).padStart(9)}`;

/** Most read first; of two that are alike, by name. */
function summed(visits: readonly Visits[], nameOf: (one: Visits) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const one of visits) {
    const name = nameOf(one);
    const sum = sums.get(name) ?? { name, orang: 0, robot: 0 };
    sum.orang += one.orang;
    sum.robot += one.robot;
    sums.set(name, sum);
  }
  return [...sums.values()].sort((a, b) => b.orang - a.orang || (a.name < b.name ? -1 : 1));
}
