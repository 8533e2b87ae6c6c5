import { byText } from '../../model/order.ts';
import { MOST_ROWS } from '../../model/papan/daftar.ts';
import { KABAR, type KabarFacts } from '../../model/papan/kabar.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/kabar/`: news and announcements of all bodies, the newest first. */
export const kabar = pageKind<KabarFacts>('kabar', (ask) => [
  {
    address: '/kabar/',
    judul: 'Kabar',
    ringkasan: 'Berita dan pengumuman dari semua situs, yang terbaru di atas.',
    trail: [HOME],
    menu: 'Kabar',
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<KabarFacts> {
  const { store, tanggal } = ask;
  const both = await Promise.all(KABAR.map((koleksi) => store.newest({ koleksi }, { most: MOST_ROWS })));
  const [, pengumuman = []] = both;
  // What is dated later than today is told when its day has come.
  const newest = both
    .flat()
    .filter(({ diterbitkan }) => (diterbitkan ?? '') <= tanggal)
    .sort(
      (a, b) =>
        byText(b.diterbitkan ?? '', a.diterbitkan ?? '') || byText(a.situs, b.situs) || byText(a.id, b.id),
    )
    .slice(0, MOST_ROWS);
  const months = Map.groupBy(withOwners(newest, ask), ({ isian }) => isian.diterbitkan?.slice(0, 7) ?? '');
  return {
    jumlah: {
      berita: await store.count({ koleksi: 'berita' }),
      pengumuman: await store.count({ koleksi: 'pengumuman' }),
    },
    bulan: [...months].map(([bulan, baris]) => ({ bulan, baris })),
    berlaku: withOwners(
      pengumuman.filter(({ berlakuSampai }) => berlakuSampai !== undefined && berlakuSampai >= tanggal),
      ask,
    ),
    berita: await elsewhere(ask, 'berita'),
    pengumuman: await elsewhere(ask, 'pengumuman'),
  };
}
