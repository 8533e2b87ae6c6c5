import { byGravity, isActive } from '../koleksi/peringatan/masa.ts';
import type { Peringatan } from '../koleksi/peringatan/schema.ts';
import { texts } from '../koleksi/peringatan/texts.ts';
import { clockOf, dayOf } from '../koleksi/waktu.ts';
import { dayRange, dayText, timeText } from './days.ts';
import type { Item } from './situs.ts';

type PeringatanItem = Item<'peringatan'>;
type Masa = Pick<Peringatan, 'mulai' | 'selesai'>;

/** Those that stand on a day, the gravest first, and the rest: still to come or over, the latest first. */
export function byMasa(items: readonly PeringatanItem[], tanggal: string) {
  const active = items
    .filter(({ data }) => isActive(data, tanggal))
    .sort((a, b) => byGravity(a.data, b.data));
  const rest = items.filter(({ data }) => !isActive(data, tanggal));
  const isLater = ({ data }: PeringatanItem): boolean => dayOf(data.mulai) > tanggal;
  return { active, later: rest.filter(isLater), past: rest.filter((one) => !isLater(one)) };
}

/** How long it stands, in words: from today's view, over or not. @param zone short name of the time zone */
export function masaText({ mulai, selesai }: Masa, tanggal: string, zone: string): string {
  const [from, to] = [dayOf(mulai), selesai && dayOf(selesai)];
  if (!to) return `Sejak ${momentText(mulai, zone)}, ${texts.sampaiDicabut.toLowerCase()}`;
  const over = to < tanggal;
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
