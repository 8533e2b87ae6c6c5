import { posix } from 'node:path';
import { mediaTypeOf, TYPES } from '../feed/media-types.ts';

/** Of what has no ending we know, and of a search index, which is packed in its own way. */
export const ANY_TYPE = 'application/octet-stream';

const HTML = 'text/html; charset=utf-8';

/** By the ending of a published file, as browsers and servers need it. */
export const BY_ENDING: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: mediaTypeOf('docx'),
  geojson: TYPES.geoJson,
  gif: 'image/gif',
  html: HTML,
  ics: TYPES.calendar,
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: TYPES.json,
  jsonld: TYPES.jsonLd,
  pagefind: ANY_TYPE,
  pdf: 'application/pdf',
  pf_fragment: ANY_TYPE,
  pf_index: ANY_TYPE,
  pf_meta: ANY_TYPE,
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: TYPES.text,
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: mediaTypeOf('xlsx'),
  xml: TYPES.xml,
};

/** Documents whose ending says less than they are. */
export const BY_NAME: Readonly<Record<string, string>> = {
  'feed.json': TYPES.jsonFeed,
  'rss.xml': TYPES.rss,
};

/** Media type of a published file, by its address. */
export function typeAt(address: string): string {
  const ending = posix.extname(address).slice(1).toLowerCase();
  return BY_NAME[posix.basename(address)] ?? BY_ENDING[ending] ?? ANY_TYPE;
}

/** Whether a media type gets smaller by compression; pictures, fonts and search indexes are compressed already. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(\S+\+)?(json|xml)\b|image\/svg)/.test(type);
