import type { BarisSyarat, KepatuhanFacts, SelBidang } from '../../model/papan/kepatuhan.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { byWork } from '../by-work.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { allCounts, bidangAddress, bidangIn, groupsOf, nilaiOf } from '../verdicts.ts';

export const KEPATUHAN = { label: 'Kepatuhan', address: '/kepatuhan/' } as const;

/** `/kepatuhan/`: what the law asks, and who has done it; what the program keeps stands apart. */
export const kepatuhan = pageKind<KepatuhanFacts>('kepatuhan', (ask) => [
  {
    address: KEPATUHAN.address,
    judul: KEPATUHAN.label,
    ringkasan:
      'Yang diminta peraturan dari setiap situs, siapa yang sudah memenuhi, dan apa yang paling kurang.',
    trail: [HOME],
    menu: KEPATUHAN.label,
    facts: () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<KepatuhanFacts> {
  const counts = await allCounts(ask);
  const judged = ask.situs.filter(({ umpan }) => umpan?.syaratDasar).toSorted(byWork);
  const rows = judged.map((situs) => basicsOf(situs, ask));
  const isDone = ({ ada }: BarisSyarat): boolean => ada.every(Boolean);
  const groups = Map.groupBy(rows, ({ situs: { row } }) => groupOf(row));
  const bidang = bidangIn(ask).filter((nama) =>
    counts.some(({ aturan }) => aturan.bidang === nama && aturan.sifat === 'isi'),
  );
  return {
    dinilai: judged.length,
    lengkap: rows.filter(isDone).length,
    dikerjakan: groupsOf(counts.filter(({ aturan }) => aturan.sifat === 'isi')),
    dijaga: groupsOf(counts.filter(({ aturan }) => aturan.sifat !== 'isi')),
    syarat: ask.bahan.aturan.syarat_dasar.map((one, n) => ({
      ...one,
      jumlah: rows.filter(({ ada }) => ada[n]).length,
    })),
    golongan: GROUPS.flatMap((nama) => {
      const baris = groups.get(nama) ?? [];
      return baris.length === 0 ? [] : [{ nama, lengkap: baris.filter(isDone).length, baris }];
    }),
    bidang: bidang.map((nama) => ({ nama, address: bidangAddress(nama) })),
    perBidang: judged.map((situs) => ({ situs, sel: bidang.map((nama) => cellOf(situs, nama, ask)) })),
    takDinilai: ask.situs.filter(({ umpan }) => !umpan?.syaratDasar),
  };
}

const GROUPS = ['Perangkat daerah', 'Kecamatan', 'Unit kerja'] as const;

function groupOf({ induk, jenis }: PapanSitus['row']): (typeof GROUPS)[number] {
  if (induk !== undefined) return 'Unit kerja';
  return jenis === 'kecamatan' ? 'Kecamatan' : 'Perangkat daerah';
}

function basicsOf(situs: PapanSitus, { bahan }: Ask): BarisSyarat {
  const { belum = [], terpenuhi = 0 } = situs.umpan?.syaratDasar ?? {};
  return { situs, ada: bahan.aturan.syarat_dasar.map(({ kunci }) => !belum.includes(kunci)), terpenuhi };
}

/** Rules of work in one field that say something of the body, and how many of them it fulfils whole. */
function cellOf(situs: PapanSitus, bidang: string, { bahan }: Ask): SelBidang {
  const own = bahan.aturan.aturan
    .filter((one) => one.bidang === bidang && one.sifat === 'isi')
    .map(({ kode }) => nilaiOf(situs, kode))
    .filter(({ status }) => ['lulus', 'sebagian', 'gagal'].includes(status));
  return { terpenuhi: own.filter(({ status }) => status === 'lulus').length, dari: own.length };
}
