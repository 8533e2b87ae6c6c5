import { zonaWaktuWords } from '../../koleksi/kabupaten/zona-waktu.ts';
import { byGravity, isActive } from '../../koleksi/peringatan/masa.ts';
import type { Peringatan } from '../../koleksi/peringatan/schema.ts';
import { texts } from '../../koleksi/peringatan/texts.ts';
import { dayOf } from '../../koleksi/waktu.ts';
import { byText } from '../../model/order.ts';
import { MOST_ROWS } from '../../model/papan/daftar.ts';
import type { BarisPeringatan, PeringatanFacts } from '../../model/papan/peringatan.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { masaText } from '../../model/peringatan-facts.ts';
import { Today } from '../../text/today.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { localTime } from '../local-time.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/peringatan/`: what all bodies warn of, that which stands today first. */
export const peringatan = pageKind<PeringatanFacts>('peringatan', (ask) => [
  {
    address: '/peringatan/',
    judul: 'Peringatan',
    ringkasan: 'Peringatan dari semua perangkat daerah, yang berlaku hari ini di atas.',
    trail: [HOME],
    menu: 'Peringatan',
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<PeringatanFacts> {
  const today = Today.only(ask.tanggal);
  const [berlaku, nanti, lewat]: [PapanIsian[], PapanIsian[], PapanIsian[]] = [[], [], []];
  for await (const isian of ask.store.each({ koleksi: 'peringatan' })) {
    const masa = masaOf(isian);
    if (isActive(masa, today)) berlaku.push(isian);
    else if (today.isBefore(dayOf(masa.mulai))) nanti.push(isian);
    else lewat.push(isian);
  }
  const byStart = (a: PapanIsian, b: PapanIsian): number =>
    byText(masaOf(b).mulai, masaOf(a).mulai) || byText(a.situs, b.situs) || byText(a.id, b.id);
  const rows = (list: readonly PapanIsian[]): BarisPeringatan[] => rowsOf(list, today, ask);
  return {
    berlaku: rows(berlaku.sort((a, b) => byGravity(masaOf(a), masaOf(b)) || byStart(a, b))),
    nanti: rows(nanti.sort((a, b) => byStart(b, a))),
    lewat: rows(lewat.sort(byStart).slice(0, MOST_ROWS)),
    jumlahLewat: lewat.length,
    lain: await elsewhere(ask, 'peringatan'),
  };
}

/** Judged by the published schema before it came into the store; times there name their zone. */
const dataOf = ({ data }: PapanIsian): Peringatan => data as unknown as Peringatan;

function masaOf(isian: PapanIsian): Pick<Peringatan, 'mulai' | 'selesai' | 'tingkat'> {
  const { mulai, selesai, tingkat } = dataOf(isian);
  return { tingkat, mulai: localTime(mulai), ...(selesai && { selesai: localTime(selesai) }) };
}

function rowsOf(list: readonly PapanIsian[], today: Today, ask: Ask): BarisPeringatan[] {
  const { identitas, wilayah } = ask.bahan.kabupaten;
  const zone = zonaWaktuWords[identitas.zona_waktu].singkatan;
  return withOwners(list, ask).map((row) => {
    const { jenis, dampak, tindakan = [], wilayah: codes = [], tingkat } = dataOf(row.isian);
    return {
      ...{ ...row, tingkat, tindakan },
      masa: masaText(masaOf(row.isian), today, zone),
      ...(jenis && { jenis: texts.jenis[jenis] }),
      ...(dampak && { dampak }),
      wilayah: codes.flatMap((code) => wilayah.find(({ kode }) => kode === code)?.nama ?? []),
    };
  });
}
