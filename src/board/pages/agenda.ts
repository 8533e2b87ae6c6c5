import type { Agenda } from '../../koleksi/agenda/schema.ts';
import { zonaWaktuWords } from '../../koleksi/kabupaten/zona-waktu.ts';
import { dayOf } from '../../koleksi/waktu.ts';
import { bigDay, whenText } from '../../model/agenda-facts.ts';
import { byText } from '../../model/order.ts';
import type { AgendaFacts, BarisAgenda, BulanAgenda } from '../../model/papan/agenda.ts';
import { type BarisIsian, MOST_ROWS } from '../../model/papan/daftar.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { localTime } from '../local-time.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/agenda/`: what is to come at all bodies, and what is over. */
export const agenda = pageKind<AgendaFacts>('agenda', (ask) => [
  {
    address: '/agenda/',
    judul: 'Agenda',
    ringkasan: 'Kegiatan semua perangkat daerah, yang akan datang di atas.',
    trail: [HOME],
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<AgendaFacts> {
  const [akan, lewat]: [PapanIsian[], PapanIsian[]] = [[], []];
  for await (const isian of ask.store.each({ koleksi: 'agenda' })) {
    const { mulai, selesai } = timesOf(isian);
    if (dayOf(selesai ?? mulai) >= ask.tanggal) akan.push(isian);
    else lewat.push(isian);
  }
  const byStart = (a: PapanIsian, b: PapanIsian): number =>
    byText(timesOf(a).mulai, timesOf(b).mulai) || byText(a.situs, b.situs) || byText(a.id, b.id);
  return {
    jumlah: akan.length + lewat.length,
    akan: byMonth(akan.sort(byStart).slice(0, MOST_ROWS), ask),
    lewat: byMonth(lewat.sort((a, b) => byStart(b, a)).slice(0, MOST_ROWS), ask),
    banyak: { akan: akan.length, lewat: lewat.length },
    lain: await elsewhere(ask, 'agenda'),
  };
}

/** Judged by the published schema before it came into the store; times there name their zone. */
function timesOf({ data }: PapanIsian): Pick<Agenda, 'mulai' | 'selesai' | 'sepanjang_hari'> {
  const { mulai, selesai, sepanjang_hari } = data as unknown as Agenda;
  return {
    mulai: localTime(mulai),
    ...(selesai && { selesai: localTime(selesai) }),
    ...(sepanjang_hari && { sepanjang_hari }),
  };
}

function byMonth(list: readonly PapanIsian[], ask: Ask): BulanAgenda[] {
  const rows = withOwners(list, ask).map((row) => rowOf(row, ask));
  const months = Map.groupBy(rows, ({ mulai }) => mulai.slice(0, 7));
  return [...months].map(([bulan, baris]) => ({ bulan, baris }));
}

function rowOf(row: BarisIsian, { bahan, tanggal }: Ask): BarisAgenda {
  const data = row.isian.data as unknown as Agenda;
  const times = timesOf(row.isian);
  const [mulai, selesai] = [dayOf(times.mulai), dayOf(times.selesai ?? times.mulai)];
  const { status, tempat } = data;
  return {
    ...row,
    hari: bigDay(times),
    kapan: whenText(times, zonaWaktuWords[bahan.kabupaten.identitas.zona_waktu].singkatan),
    mulai,
    ...(tempat && { tempat }),
    terbuka: data.terbuka === true,
    hariIni: mulai <= tanggal && tanggal <= selesai,
    ...(status && status !== 'terjadwal' && { status }),
  };
}
