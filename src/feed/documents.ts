import { type KoleksiName, koleksiOf, semuaKoleksi } from '../koleksi/index.ts';
import { byText } from '../model/order.ts';
import type { Situs } from '../model/situs.ts';
import { itemMakerOf } from './item.ts';
import { type KoleksiParts, manifestOf } from './manifest.ts';
import { JSON_TYPE, TEXT_TYPE } from './media-types.ts';
import { partsOf } from './parts.ts';
import { robotsOf } from './robots.ts';

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
 */
export function feedOf(situs: Situs): ReadonlyMap<string, FeedDocument> {
  const koleksi = semuaKoleksi.map(({ name }) => koleksiPartsOf(situs, name));
  const json = (value: unknown): FeedDocument => ({ type: JSON_TYPE, body: JSON.stringify(value) });
  const documents: [string, FeedDocument][] = [
    ['/lcc.json', json(manifestOf(situs, koleksi, LINKS))],
    ...koleksi
      .flatMap(({ parts }) => parts)
      .map(({ url, body }): [string, FeedDocument] => [url, { type: JSON_TYPE, body }]),
    ['/robots.txt', { type: TEXT_TYPE, body: robotsOf(situs.host) }],
  ];
  return new Map(documents.sort(([a], [b]) => byText(a, b)));
}

const LINKS = { integritas: '/integritas.json', sitemap: '/sitemap-index.xml' } as const;

function koleksiPartsOf(situs: Situs, name: KoleksiName): KoleksiParts {
  const items = situs.items[name].filter(({ draf }) => !draf).map(itemMakerOf(koleksiOf(name), situs));
  return { name, items, parts: partsOf(situs.id, name, items) };
}
