import {
  ICalCalendar,
  type ICalDateTimeValue,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { dayOf } from '../koleksi/waktu.ts';
import type { Item, Situs } from '../model/situs.ts';
import { cleanText } from './cleaned.ts';
import { dayAfter, startOf } from './days.ts';
import { isTold } from './item.ts';
import { printable } from './printable.ts';
import { vtimezoneOf } from './vtimezone.ts';

const STATUS: Readonly<Record<string, ICalEventStatus>> = {
  ditunda: ICalEventStatus.TENTATIVE,
  batal: ICalEventStatus.CANCELLED,
};

/** What a calendar tells of one agenda; its times begin with the digits on the wall, whatever follows. */
export interface Told extends Pick<Item<'agenda'>, 'id' | 'judul' | 'ringkasan' | 'diperbarui' | 'contoh'> {
  /** Root-relative, in its situs. */
  address: string;
  data: Pick<
    Item<'agenda'>['data'],
    'mulai' | 'selesai' | 'sepanjang_hari' | 'tempat' | 'status' | 'penyelenggara'
  >;
}

/** Whose agenda it is. `since`: the day that stands for one that was never changed. */
export interface Host extends Pick<Situs, 'id' | 'host' | 'kabupaten'> {
  since: string;
}

/** `/agenda.ics`: all agenda of a situs as one calendar to subscribe to. */
export function agendaIcsOf(situs: Situs): string {
  const { id, host, kabupaten } = situs;
  const owner = { id, host, kabupaten, since: situs.today.since };
  const events = situs.items.agenda.filter(isTold).sort((a, b) => (a.id < b.id ? -1 : 1));
  return calendarOf(
    `Agenda ${situs.nama}`,
    kabupaten,
    events.map((item) => eventOf(item, owner)),
  );
}

/** A calendar of these events, in their order. */
export function calendarOf(
  nama: string,
  { identitas }: Situs['kabupaten'],
  events: readonly ICalEventData[],
): string {
  const zone = identitas.zona_waktu;
  const calendar = new ICalCalendar({
    prodId: { company: 'situs-opd', product: 'agenda', language: 'ID' },
    name: escaped(nama),
    // The library writes DTSTAMP in the calendar's zone, which RFC 5545 forbids: the zone is that of each event.
    // A calendar must hold one component, and with no event that is the zone itself.
    timezone: { name: events.length > 0 ? null : zone, generator: () => vtimezoneOf(zone) },
    ...(events.length > 0 && { x: { 'X-WR-TIMEZONE': zone } }),
    events: [...events],
  });
  return `${calendar.toString()}\r\n`;
}

/** One agenda as an event. */
export function eventOf(item: Told, situs: Host): ICalEventData {
  const { mulai, selesai, sepanjang_hari, tempat, status, penyelenggara } = item.data;
  const text = (value: string): string => printable(cleanText(value));
  const allDay = sepanjang_hari === true || !mulai.includes('T');
  const words = [item.ringkasan, penyelenggara && `Penyelenggara: ${penyelenggara}`].filter((line) => line);
  return {
    id: `agenda-${item.id}@${situs.id}.${situs.kabupaten.identitas.domain}`,
    // No clock: the day the isian was last changed, else that of the build.
    stamp: startOf(item.diperbarui ?? situs.since, situs),
    ...(allDay ? allDayOf(mulai, selesai) : timedOf(mulai, selesai)),
    timezone: allDay ? null : situs.kabupaten.identitas.zona_waktu,
    summary: text(item.contoh ? `Contoh: ${item.judul}` : item.judul),
    url: `https://${situs.host}${item.address}`,
    ...(tempat && { location: text(tempat) }),
    ...(words.length > 0 && { description: text(words.join('\n')) }),
    status: STATUS[status ?? ''] ?? ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay'>;

/** Whole days; an end in iCalendar is the first day after. */
const allDayOf = (mulai: string, selesai = mulai): Times => ({
  allDay: true,
  start: wallTime(dayOf(mulai)),
  end: wallTime(dayAfter(dayOf(selesai))),
});

/** From a time on; an end without a time is the end of that day. */
function timedOf(mulai: string, selesai: string | undefined): Times {
  if (selesai === undefined) return { start: wallTime(mulai) };
  return { start: wallTime(mulai), end: wallTime(selesai.includes('T') ? selesai : dayAfter(selesai)) };
}

/**
 * A time as it stands on the wall, in the form of a day.js value.
 *
 * The library reads a `Date` in the zone of the machine; from this it only takes the digits.
 */
function wallTime(kept: string): ICalDateTimeValue {
  const digits = `${kept}T00:00`.slice(0, 16).replace(/\D/g, '');
  const same = {
    format: (pattern?: string) => (pattern === 'YYYYMMDD' ? digits.slice(0, 8) : `${digits.slice(8)}00`),
    isValid: () => true,
    toDate: () => new Date(`${kept}${kept.includes('T') ? ':00' : 'T00:00:00'}Z`),
    toJSON: () => kept,
    tz: () => same,
    utc: () => same,
  };
  return same;
}

/** TEXT of RFC 5545; the library escapes all texts but the name of the calendar. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
