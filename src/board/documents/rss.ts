import { TYPES } from '../../feed/media-types.ts';
import { type Entry, entryOf, isNews, MOST_NEWS } from '../../feed/news.ts';
import { rssOf, rssText } from '../../feed/rss.ts';
import { semuaKoleksi } from '../../koleksi/index.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { byText } from '../../model/order.ts';
import type { Ask } from '../ask.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { feedItemOf } from '../feed-item.ts';

/** `/rss.xml` and `/<koleksi>/rss.xml`: the newest news of all bodies, each with the body it is of. */
export const rss: DocumentKind = (ask) => {
  const { identitas } = ask.bahan.kabupaten;
  const place = { host: identitas.lcc.host, kabupaten: ask.bahan.kabupaten };
  const news: readonly Koleksi[] = semuaKoleksi.filter(isNews);
  const documentOf = (
    address: string,
    page: string,
    title: string,
    description: string,
    all: readonly Koleksi[],
  ) => ({
    address,
    type: TYPES.rss,
    body: async () => rssText(rssOf(place, { address, page, title, description }, await newsOf(all, ask))),
  });
  const whose = `semua situs ${identitas.nama}`;
  return [
    documentOf('/rss.xml', '/', `Kabar ${whose}`, `Kabar terbaru dari ${whose}.`, news),
    ...news.map((one) =>
      documentOf(
        `/${one.name}/rss.xml`,
        `/${one.name}/`,
        `${one.texts.judul} ${whose}`,
        one.texts.ringkasan,
        [one],
      ),
    ),
  ];
};

async function newsOf(all: readonly Koleksi[], { store, situsOf, tanggal }: Ask): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const koleksi of all)
    for (const isian of await store.newest({ koleksi: koleksi.name }, { most: MOST_NEWS })) {
      const row = situsOf(isian.situs)?.row;
      if (!row || !isian.diterbitkan || isian.diterbitkan > tanggal) continue;
      const entry = entryOf(row, koleksi, feedItemOf(isian), isian.diterbitkan);
      entries.push({ ...entry, title: `${row.singkatan}: ${entry.title}`, tags: [row.nama, ...entry.tags] });
    }
  return entries.sort((a, b) => byText(b.published, a.published) || byText(a.id, b.id)).slice(0, MOST_NEWS);
}
