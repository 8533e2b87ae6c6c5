import { type KoleksiName, koleksiOf, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { byText } from '../model/order.ts';
import type { Situs } from '../model/situs.ts';
import type { KepatuhanFacts } from '../rules/kepatuhan.ts';
import { agendaIcsOf } from './agenda-ics.ts';
import { catalogueOf, linksOf, newsKoleksiOf } from './catalogue.ts';
import { catalogOf } from './dcat/catalog.ts';
import { isTold, itemMakerOf } from './item.ts';
import { jsonFeedOf } from './json-feed.ts';
import { manifestOf } from './manifest.ts';
import { TYPES } from './media-types.ts';
import { isNews, newsOf } from './news.ts';
import { partsOf } from './parts.ts';
import { petaOf } from './peta.ts';
import { robotsOf } from './robots.ts';
import { type Channel, rssOf } from './rss.ts';
import type { FeedItem } from './schema/item.ts';
import { securityTxtOf } from './security-txt.ts';

/** One address of a situs that machines read. */
export interface FeedDocument {
  /** Media type, with its charset where it has one. */
  type: string;
  body: string | Uint8Array;
}

/**
 * All documents of one situs by their address, sorted; the same situs gives the same bytes.
 *
 * Sitemap and `integritas.json` are not among them: they are made from what was written.
 *
 * @param kepatuhan what the rules say of the situs; absent: they were not asked
 */
export function feedOf(situs: Situs, kepatuhan?: KepatuhanFacts): ReadonlyMap<string, FeedDocument> {
  const koleksi = semuaKoleksi.map(({ name }) => itemsOf(situs, name));
  const documents = [
    ...lccOf(situs, koleksi, kepatuhan),
    ...newsDocumentsOf(situs, koleksi),
    ...othersOf(situs, koleksi),
  ];
  return new Map(documents.sort(([a], [b]) => byText(a, b)));
}

type Named = readonly [address: string, document: FeedDocument];

interface KoleksiItems {
  koleksi: Koleksi;
  items: readonly FeedItem[];
}

function itemsOf(situs: Situs, name: KoleksiName): KoleksiItems {
  const koleksi = koleksiOf(name);
  return { koleksi, items: situs.items[name].filter(isTold).map(itemMakerOf(koleksi, situs)) };
}

const document = (address: string, type: string, body: string): Named => [address, { type, body }];

function lccOf(situs: Situs, all: readonly KoleksiItems[], kepatuhan?: KepatuhanFacts): Named[] {
  const cut = all.map(({ koleksi: { name }, items }) => ({
    name,
    items,
    parts: partsOf(situs.id, name, items),
  }));
  const manifest = manifestOf(situs, cut, linksOf(catalogueOf(situs)), kepatuhan);
  return [
    document('/lcc.json', TYPES.json, JSON.stringify(manifest)),
    ...cut.flatMap(({ parts }) => parts.map(({ url, body }) => document(url, TYPES.json, body))),
  ];
}

function newsDocumentsOf(situs: Situs, all: readonly KoleksiItems[]): Named[] {
  const news = all.filter(({ koleksi }) => isNews(koleksi));
  const entries = newsOf(situs, news.flatMap(each));
  const site = { page: '/', title: situs.nama, description: `Kabar terbaru dari ${situs.nama}.` };
  const own = newsKoleksiOf(situs).map(({ name, texts }) => {
    const channel: Channel = {
      address: `/${name}/rss.xml`,
      page: `/${name}/`,
      title: `${texts.judul} ${situs.nama}`,
      description: texts.ringkasan,
    };
    const those = news.filter(({ koleksi }) => koleksi.name === name).flatMap(each);
    return document(channel.address, TYPES.rss, rssOf(situs, channel, newsOf(situs, those)));
  });
  return [
    document('/rss.xml', TYPES.rss, rssOf(situs, { ...site, address: '/rss.xml' }, entries)),
    document('/feed.json', TYPES.jsonFeed, jsonFeedOf(situs, { ...site, address: '/feed.json' }, entries)),
    ...own,
  ];
}

function othersOf(situs: Situs, all: readonly KoleksiItems[]): Named[] {
  const securityTxt = securityTxtOf(situs);
  return [
    document('/agenda.ics', TYPES.calendar, agendaIcsOf(situs)),
    document('/dcat.jsonld', TYPES.jsonLd, JSON.stringify(catalogOf(situs))),
    document('/peta.geojson', TYPES.geoJson, JSON.stringify(petaOf(situs, all.flatMap(each)))),
    document('/robots.txt', TYPES.text, robotsOf(situs.host)),
    ...(securityTxt ? [document('/.well-known/security.txt', TYPES.text, securityTxt)] : []),
  ];
}

const each = ({ koleksi, items }: KoleksiItems): { koleksi: Koleksi; item: FeedItem }[] =>
  items.map((item) => ({ koleksi, item }));
