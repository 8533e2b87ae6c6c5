import { type KoleksiName, koleksiOf, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { byText } from '../model/order.ts';
import type { Situs } from '../model/situs.ts';
import type { KepatuhanFacts } from '../rules/kepatuhan.ts';
import { agendaIcsOf } from './agenda-ics.ts';
import { catalogueOf, linksOf, newsKoleksiOf } from './catalogue.ts';
import { catalogOf } from './dcat/catalog.ts';
import { sha256Of } from './hash.ts';
import { type ItemMaker, isTold, itemMakerOf } from './item.ts';
import { jsonFeedOf, jsonFeedText } from './json-feed.ts';
import { manifestOf } from './manifest.ts';
import { TYPES } from './media-types.ts';
import { type Entry, isNews, newsOf } from './news.ts';
import { partsOf } from './parts.ts';
import { petaOf } from './peta.ts';
import { robotsOf } from './robots.ts';
import { type Channel, rssOf, rssText } from './rss.ts';
import type { FeedItem } from './schema/item.ts';
import { securityTxtOf } from './security-txt.ts';

/** One address of a situs that machines read. */
export interface FeedDocument {
  /** Media type, with its charset where it has one. */
  type: string;
  readonly body: string | Uint8Array;
  /** Hash of all that the body is made of, where it is made when it is first asked for. */
  source?: string;
}

/**
 * All documents of one situs by their address, sorted; the same situs gives the same bytes.
 *
 * Sitemap and `integritas.json` are not among them: they are made from what was written.
 *
 * @param kepatuhan what the rules say of the situs; absent: they were not asked
 * @param makerOf who makes the items of a koleksi; absent: each is made anew
 */
export function feedOf(
  situs: Situs,
  kepatuhan?: KepatuhanFacts,
  makerOf: (koleksi: Koleksi) => ItemMaker = itemMakerOf,
): ReadonlyMap<string, FeedDocument> {
  const koleksi = semuaKoleksi.map(({ name }) => itemsOf(situs, name, makerOf));
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

function itemsOf(situs: Situs, name: KoleksiName, makerOf: (koleksi: Koleksi) => ItemMaker): KoleksiItems {
  const koleksi = koleksiOf(name);
  const make = makerOf(koleksi);
  return { koleksi, items: situs.items[name].filter(isTold).map((item) => make(item, situs)) };
}

const document = (address: string, type: string, body: string): Named => [address, { type, body }];

/** Made when it is asked for: who has the same `source` from another day need not ask. */
function madeDocument<T>(address: string, type: string, facts: T, make: (facts: T) => string): Named {
  let body: string | undefined;
  return [
    address,
    {
      type,
      source: sha256Of(JSON.stringify(facts)),
      get body() {
        body ??= make(facts);
        return body;
      },
    },
  ];
}

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
  const rss = (channel: Channel, told: readonly Entry[]): Named =>
    madeDocument(channel.address, TYPES.rss, rssOf(situs, channel, told), rssText);
  const site = { page: '/', title: situs.nama, description: `Kabar terbaru dari ${situs.nama}.` };
  const own = newsKoleksiOf(situs).map(({ name, texts }) => {
    const channel: Channel = {
      address: `/${name}/rss.xml`,
      page: `/${name}/`,
      title: `${texts.judul} ${situs.nama}`,
      description: texts.ringkasan,
    };
    const those = news.filter(({ koleksi }) => koleksi.name === name).flatMap(each);
    return rss(channel, newsOf(situs, those));
  });
  return [
    rss({ ...site, address: '/rss.xml' }, entries),
    madeDocument(
      '/feed.json',
      TYPES.jsonFeed,
      jsonFeedOf(situs, { ...site, address: '/feed.json' }, entries),
      jsonFeedText,
    ),
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
