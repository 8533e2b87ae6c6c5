import { byTitle } from '../../model/order.ts';
import { daysBetween } from '../../model/papan/age.ts';
import { type BulanFacts, type KalenderFacts, MOST_IN_MONTH } from '../../model/papan/kalender.ts';
import type { Ask } from '../ask.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { daysOfYear, endOf, tahunOf, toldByDay, yearUntil } from '../year-of-days.ts';

const KALENDER = { label: 'Kalender', address: '/kalender/' } as const;

/** `/kalender/`: a year of days of every body, and of all. */
export const kalender = pageKind<KalenderFacts>('kalender', (ask) => [
  {
    address: KALENDER.address,
    judul: 'Kalender kesegaran',
    ringkasan: 'Hari demi hari selama setahun: kapan setiap badan menerbitkan sesuatu, dan siapa yang diam.',
    trail: [HOME],
    menu: KALENDER.label,
    facts: () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<KalenderFacts> {
  const year = yearUntil(ask.tanggal);
  const days = await daysOfYear(ask);
  const bySitus = Map.groupBy(days, ({ situs }) => situs);
  const rows = ask.situs.map((situs) => {
    const tahun = tahunOf(bySitus.get(situs.row.id) ?? [], year);
    return {
      ...{ situs, tahun },
      ...(tahun.terakhir && { diam: daysBetween(tahun.terakhir, ask.tanggal) }),
    };
  });
  const silence = ({ diam = Number.POSITIVE_INFINITY }: { diam?: number }): number => diam;
  return {
    ...year,
    semua: tahunOf(days, year),
    baris: rows.toSorted((a, b) =>
      silence(a) === silence(b) ? byTitle(a.situs.row.nama, b.situs.row.nama) : silence(b) - silence(a),
    ),
  };
}

/** `/kalender/<bulan>/`: what was published on the days of one month. */
export const kalenderBulan = pageKind<BulanFacts>('kalender-bulan', (ask) => {
  const year = yearUntil(ask.tanggal);
  return year.bulan.map(({ bulan, label, address }) => ({
    address,
    judul: `Terbit pada ${label}`,
    ringkasan: `Yang diterbitkan semua badan pada ${label}, hari demi hari.`,
    trail: [HOME, KALENDER],
    facts: async () => {
      const span = { koleksi: toldByDay(ask), from: `${bulan}-01`, to: endOf(bulan, ask.tanggal) };
      const days = (await daysOfYear(ask)).filter(({ tanggal }) => tanggal.startsWith(bulan));
      const rows = withOwners(await ask.store.published(span, MOST_IN_MONTH), ask);
      return {
        bulan: year.bulan,
        jumlah: days.reduce((sum, { jumlah }) => sum + jumlah, 0),
        hari: [...Map.groupBy(rows, ({ isian }) => isian.diterbitkan ?? '')].map(([tanggal, baris]) => ({
          tanggal,
          baris,
        })),
      };
    },
  }));
});
