import { isNews } from '../feed/news.ts';
import { koleksiNamed } from '../koleksi/index.ts';
import { monthText } from '../model/days.ts';
import { dayPlus, nextMonth } from '../model/month.ts';
import { daysBetween } from '../model/papan/age.ts';
import type { BulanKalender, TahunHari, TitikHari } from '../model/papan/kalender.ts';
import type { PapanHari } from '../model/papan.ts';
import type { Ask } from './ask.ts';
import { koleksiNames } from './koleksi-names.ts';

/** Twelve whole months: the one of the build, and the eleven before it. */
export interface Year {
  dari: string;
  sampai: string;
  hari: number;
  bulan: readonly BulanKalender[];
}

export function yearUntil(sampai: string): Year {
  const [year, month] = [Number(sampai.slice(0, 4)), Number(sampai.slice(5, 7))];
  const months = Array.from({ length: 12 }, (_, n) => {
    const total = year * 12 + (month - 1) - 11 + n;
    return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  });
  const dari = `${months[0]}-01`;
  return {
    ...{ dari, sampai },
    hari: daysBetween(dari, sampai) + 1,
    bulan: months.map((bulan) => ({
      bulan,
      label: monthText(bulan),
      address: `/kalender/${bulan}/`,
      ke: daysBetween(dari, `${bulan}-01`),
    })),
  };
}

/** Days of the year on which anything was published, asked once. */
export const daysOfYear = (ask: Ask): Promise<readonly PapanHari[]> => {
  const { dari, sampai } = yearUntil(ask.tanggal);
  return ask.once('hari setahun', () => ask.store.days({ koleksi: toldByDay(ask), from: dari, to: sampai }));
};

/** Koleksi of which each record is something new on its day; a service or a post has a day too, and is no news. */
export const toldByDay = (ask: Ask): string[] =>
  koleksiNames(ask).filter((name) => {
    const known = koleksiNamed(name);
    return known === undefined || isNews(known);
  });

/** Some days as a year: of one body, or of all. */
export function tahunOf(days: readonly PapanHari[], { dari, bulan }: Year): TahunHari {
  const byDay = new Map<string, { own: number; all: number }>();
  for (const { tanggal, jumlah, contoh } of days) {
    const { own, all } = byDay.get(tanggal) ?? { own: 0, all: 0 };
    byDay.set(tanggal, { own: own + jumlah - contoh, all: all + jumlah });
  }
  const points = [...byDay].map(([tanggal, count]) => ({
    tanggal,
    ke: daysBetween(dari, tanggal),
    ...count,
  }));
  const own: TitikHari[] = [];
  const samples: TitikHari[] = [];
  for (const point of points)
    if (point.own > 0) own.push({ ke: point.ke, jumlah: point.own });
    else samples.push({ ke: point.ke, jumlah: point.all });
  const last = points.findLast((point) => point.own > 0)?.tanggal;
  return {
    ...{ sendiri: own, contoh: samples },
    bulan: bulan.map((month) =>
      points.filter(({ tanggal }) => tanggal.startsWith(month.bulan)).reduce((sum, { all }) => sum + all, 0),
    ),
    jumlah: points.reduce((sum, { all }) => sum + all, 0),
    ...(last && { terakhir: last }),
  };
}

/** The last day of a month that has begun, not after the day of the build. */
export function endOf(month: string, sampai: string): string {
  const last = dayPlus(`${nextMonth(month)}-01`, -1);
  return last < sampai ? last : sampai;
}
