import { calendarOf, eventOf, type Told } from '../../feed/agenda-ics.ts';
import { TYPES } from '../../feed/media-types.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';

/** So many events are told, the newest: a calendar program reads the whole file every day. */
const MOST = 2000;

/** `/agenda.ics`: the agenda of all bodies as one calendar. */
export const agendaIcs: DocumentKind = (ask) => [
  { address: '/agenda.ics', type: TYPES.calendar, body: () => calendarOfAll(ask) },
];

async function calendarOfAll({ store, situsOf, bahan: { kabupaten }, tanggal }: Ask): Promise<string> {
  const all = await store.newest({ koleksi: 'agenda' }, { most: MOST });
  const events = all.flatMap((isian) => {
    const one = situsOf(isian.situs);
    if (!one) return [];
    const { id, host, singkatan } = one.row;
    const event = eventOf(toldOf(isian), { id, host, kabupaten, since: one.umpan?.tanggal ?? tanggal });
    return [{ ...event, summary: `${singkatan}: ${event.summary}` }];
  });
  return calendarOf(
    `Agenda semua situs ${kabupaten.identitas.nama}`,
    kabupaten,
    events.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  );
}

/** As the feed tells it, judged by its schema when it was taken. */
const toldOf = ({ id, judul, url, contoh, ringkasan, diperbarui, data }: PapanIsian): Told => ({
  ...{ id, judul, contoh, address: url },
  ...(ringkasan && { ringkasan }),
  ...(diperbarui && { diperbarui }),
  data: data as unknown as Told['data'],
});
