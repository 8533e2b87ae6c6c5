import { byGravity, isActive } from '../koleksi/peringatan/masa.ts';
import type { Peringatan } from '../koleksi/peringatan/schema.ts';
import { texts } from '../koleksi/peringatan/texts.ts';
import { clockOf, dayOf } from '../koleksi/waktu.ts';
import type { Today } from '../text/today.ts';
import { dayRange, dayText, timeText } from './days.ts';
import type { Item } from './situs.ts';

type PeringatanItem = Item<'peringatan'>;
type Masa = Pick<Peringatan, 'mulai' | 'selesai'>;

/** Those that stand today, the gravest first, and the rest: still to come or over, the latest first. */
export function byMasa(items: readonly PeringatanItem[], today: Today) {
  const active = items.filter(({ data }) => isActive(data, today)).sort((a, b) => byGravity(a.data, b.data));
  const rest = items.filter(({ data }) => !isActive(data, today));
  const isLater = ({ data }: PeringatanItem): boolean => today.isBefore(dayOf(data.mulai));
  return { active, later: rest.filter(isLater), past: rest.filter((one) => !isLater(one)) };
}

/** Whether its time is over; one without an end has none. */
export const isOver = ({ selesai }: Pick<Peringatan, 'selesai'>, today: Today): boolean =>
  selesai !== undefined && today.isAfter(dayOf(selesai));

/** How long it stands, in words: from today's view, over or not. @param zone short name of the time zone */
export function masaText({ mulai, selesai }: Masa, today: Today, zone: string): string {
  const [from, to] = [dayOf(mulai), selesai && dayOf(selesai)];
  if (!to) return `Sejak ${momentText(mulai, zone)}, ${texts.sampaiDicabut.toLowerCase()}`;
  const over = today.isAfter(to);
  const clock = selesai && clockOf(selesai);
  if (!clock)
    return `${over ? 'Berlaku' : texts.berlaku} ${dayRange(from, to)}${over ? ', sudah berakhir' : ''}`;
  return over
    ? `Berlaku ${dayRange(from, to)}, sudah berakhir`
    : `${texts.berlakuSampai} ${dayText(to)}, ${timeText(clock, zone)}`;
}

/** `20 November 2026, 05.10 WIB`, or the day alone. */
export function momentText(time: string, zone: string): string {
  const clock = clockOf(time);
  return clock ? `${dayText(dayOf(time))}, ${timeText(clock, zone)}` : dayText(dayOf(time));
}
