import type { Agenda } from '../koleksi/agenda/schema.ts';
import { texts } from '../koleksi/agenda/texts.ts';
import { clockOf, dayOf } from '../koleksi/waktu.ts';
import { dayRange, dayShort, dayText, dayWithWeekday, timeRange, timeText } from './days.ts';
import { daysThrough, type MonthDay, weeksOf } from './month.ts';
import type { Item } from './situs.ts';

type AgendaItem = Item<'agenda'>;
type Times = Pick<Agenda, 'mulai' | 'selesai' | 'sepanjang_hari'>;

const firstDay = ({ mulai }: Times): string => dayOf(mulai);
const lastDay = ({ mulai, selesai }: Times): string => dayOf(selesai ?? mulai);
const weekday = (day: string): string => dayWithWeekday(day).split(',')[0] ?? '';

/** Whether it takes place on a day. */
export const isOn = (data: Times, day: string): boolean => firstDay(data) <= day && lastDay(data) >= day;

/** What is still to come, the nearest first, and what is over, the latest first; both in list order of `terdekat`. */
export function byTime(items: readonly AgendaItem[], tanggal: string) {
  const isOver = ({ data }: AgendaItem): boolean => lastDay(data) < tanggal;
  return { coming: items.filter((one) => !isOver(one)), past: items.filter(isOver).reverse() };
}

/** The large day of a list: `24` or `24–27`, and `Nov`; a stretch over two months shows its first day. */
export function bigDay(data: Times): { date: string; month: string } {
  const [from, to] = [firstDay(data), lastDay(data)];
  const [date = '', month = ''] = dayShort(from).split(' ');
  const sameMonth = from !== to && from.slice(0, 7) === to.slice(0, 7);
  return { date: sameMonth ? `${date}–${Number(to.slice(8))}` : date, month };
}

/**
 * When, as words beside the large day: `Kamis, 08.30–12.00 WIB`, `Senin sampai Rabu, sepanjang hari`.
 *
 * @param zone short name of the time zone
 */
export function whenText(data: Times, zone: string): string {
  const [from, to] = [firstDay(data), lastDay(data)];
  const days =
    from === to
      ? weekday(from)
      : from.slice(0, 7) === to.slice(0, 7)
        ? `${weekday(from)} sampai ${weekday(to)}`
        : dayRange(from, to);
  return [days, clockText(data, zone)].filter(Boolean).join(', ');
}

/** Day, year and time in full, for the page of one kegiatan. */
export function fullTimes(data: Times, zone: string): string[] {
  const [from, to] = [firstDay(data), lastDay(data)];
  const days =
    from === to ? dayWithWeekday(from) : `${weekday(from)} sampai ${weekday(to)}, ${dayRange(from, to)}`;
  return [days, clockText(data, zone) ?? ''].filter(Boolean);
}

function clockText(data: Times, zone: string): string | undefined {
  if (data.sepanjang_hari) return texts.sepanjangHari.toLowerCase();
  const [opens, closes] = [clockOf(data.mulai), data.selesai && clockOf(data.selesai)];
  if (!opens) return undefined;
  if (!closes) return `${timeText(opens, zone)} ${texts.sampaiSelesai}`;
  if (firstDay(data) === lastDay(data)) return timeRange(opens, closes, zone);
  return `mulai ${timeText(opens)}, hari terakhir sampai ${timeText(closes, zone)}`;
}

/** One cell of the month table. */
export interface AgendaDay extends MonthDay {
  past: boolean;
  today: boolean;
  entries: readonly { item: AgendaItem; nth: number }[];
}

/** Weeks of a month with what takes place on each day; `nth` is the day of a longer kegiatan, from 1. */
export function agendaMonth(items: readonly AgendaItem[], month: string, tanggal: string): AgendaDay[][] {
  return weeksOf(month).map((week) =>
    week.map((one) => ({
      ...one,
      past: one.day < tanggal,
      today: one.day === tanggal,
      entries: one.inside
        ? items
            .filter(({ data }) => isOn(data, one.day))
            .map((item) => ({ item, nth: daysThrough(firstDay(item.data), one.day) }))
        : [],
    })),
  );
}

/** `November 2026`. @param month `YYYY-MM` */
export const monthText = (month: string): string => dayText(`${month}-01`).slice(2);
