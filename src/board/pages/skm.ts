import type { Mutu } from '../../koleksi/skm/ikm.ts';
import type { Skm } from '../../koleksi/skm/schema.ts';
import { byText, byTitle } from '../../model/order.ts';
import { MOST_ROWS } from '../../model/papan/daftar.ts';
import type { BarisSkm, NilaiSkm, SkmFacts } from '../../model/papan/skm.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** Years that stand beside each other; older ones stand by year. */
const YEARS = 5;

/** `/skm/`: how satisfied people are with each body, over the years. */
export const skm = pageKind<SkmFacts>('skm', (ask) => [
  {
    address: '/skm/',
    judul: 'Survei kepuasan masyarakat',
    ringkasan: 'Indeks kepuasan masyarakat tiap perangkat daerah dari tahun ke tahun.',
    trail: [HOME],
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<SkmFacts> {
  const years = (await ask.store.years({ koleksi: 'skm' })).filter(({ tahun }) => tahun > 0);
  const tahun = years.map((one) => one.tahun).slice(0, YEARS);
  const newest = await Promise.all(
    tahun.map((one) => ask.store.newest({ koleksi: 'skm', tahun: one }, { most: MOST_ROWS })),
  );
  const bodies = Map.groupBy(withOwners(newest.flat(), ask), ({ pemilik }) => pemilik.id);
  const baris = [...bodies.values()].flatMap((rows): BarisSkm[] => {
    const [first] = rows;
    const nilai = rows
      .map(({ isian }) => nilaiOf(isian))
      .sort((a, b) => a.tahun - b.tahun || byText(a.periode, b.periode));
    return first ? [{ pemilik: first.pemilik, nilai }] : [];
  });
  return {
    jumlah: await ask.store.count({ koleksi: 'skm' }),
    tahun,
    baris: baris.sort(bySatisfaction),
    tanpa: ask.situs.flatMap(({ row: { id, nama } }) => (bodies.has(id) ? [] : [{ id, nama }])),
    lain: await elsewhere(ask, 'skm'),
  };
}

/** What is only illustration never stands above what was asked of people. */
function bySatisfaction(a: BarisSkm, b: BarisSkm): number {
  const [left, right] = [a.nilai.at(-1), b.nilai.at(-1)];
  return (
    Number(left?.contoh) - Number(right?.contoh) ||
    (right?.ikm ?? 0) - (left?.ikm ?? 0) ||
    byTitle(a.pemilik.nama, b.pemilik.nama)
  );
}

/** Judged by the published schema, worked out by the feed, before it came into the store. */
function nilaiOf({ url, contoh, data }: PapanIsian): NilaiSkm {
  const { tahun, periode, responden, ikm, mutu } = data as unknown as Skm & { ikm: number; mutu: Mutu };
  return { url, tahun, periode, ikm, mutu, responden, contoh };
}
