import type { Agenda } from '../koleksi/agenda/schema.ts';
import { texts } from '../koleksi/agenda/texts.ts';
import { clockOf, dayOf } from '../koleksi/waktu.ts';
import type { Today } from '../text/today.ts';
import { dayRange, dayShort, dayText, dayWithWeekday, timeRange, timeText } from './days.ts';
import { dayPlus, daysThrough, type MonthDay, nextMonth, weeksOf } from './month.ts';
import type { Item } from './situs.ts';

type AgendaItem = Item<'agenda'>;
type Times = Pick<Agenda, 'mulai' | 'selesai' | 'sepanjang_hari'>;

const firstDay = ({ mulai }: Times): string => dayOf(mulai);
const lastDay = ({ mulai, selesai }: Times): string => dayOf(selesai ?? mulai);
const weekday = (day: string): string => dayWithWeekday(day).split(',')[0] ?? '';

/** Whether it takes place on a day. */
const isOn = (data: Times, day: string): boolean => firstDay(data) <= day && lastDay(data) >= day;

/** Whether it is over. */
export const isOver = (data: Times, today: Today): boolean => today.isAfter(lastDay(data));

/** What is still to come, the nearest first, and what is over, the latest first; both in list order of `terdekat`. */
export function byTime(items: readonly AgendaItem[], today: Today) {
  return {
    coming: items.filter(({ data }) => !isOver(data, today)),
    past: items.filter(({ data }) => isOver(data, today)).reverse(),
  };
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

/** Whether it takes place today. */
export const isToday = (data: Times, today: Today): boolean => today.isWithin(firstDay(data), lastDay(data));

/** Months that a table is drawn of, `YYYY-MM`: this one and the next, where something takes place in them. */
export function busyMonths(items: readonly AgendaItem[], today: Today): string[] {
  const near = items.filter(({ data }) => {
    const [before, after] = [
      dayPlus(`${firstDay(data).slice(0, 7)}-01`, -1),
      nextMonth(lastDay(data).slice(0, 7)),
    ];
    return today.isWithin(`${before.slice(0, 7)}-01`, dayPlus(`${after}-01`, -1));
  });
  if (near.length === 0) return [];
  const month = `${today.year}-${String(today.month).padStart(2, '0')}`;
  const isBusy = (one: string): boolean =>
    near.some(({ data }) => firstDay(data).slice(0, 7) <= one && one <= lastDay(data).slice(0, 7));
  return [month, nextMonth(month)].filter(isBusy);
}

/** One cell of the month table. */
export interface AgendaDay extends MonthDay {
  /** Of a day on which something takes place: a page that marked every day would be another one every day. */
  past: boolean;
  today: boolean;
  entries: readonly { item: AgendaItem; nth: number }[];
}

/** Weeks of a month with what takes place on each day; `nth` is the day of a longer kegiatan, from 1. */
export function agendaMonth(items: readonly AgendaItem[], month: string, today: Today): AgendaDay[][] {
  return weeksOf(month).map((week) =>
    week.map((one) => {
      const entries = one.inside
        ? items
            .filter(({ data }) => isOn(data, one.day))
            .map((item) => ({ item, nth: daysThrough(firstDay(item.data), one.day) }))
        : [];
      const isBusy = entries.length > 0;
      return {
        ...one,
        past: isBusy && today.isAfter(one.day),
        today: isBusy && today.isWithin(one.day, one.day),
        entries,
      };
    }),
  );
}

/** `November 2026`. @param month `YYYY-MM` */
export const monthText = (month: string): string => dayText(`${month}-01`).slice(2);
