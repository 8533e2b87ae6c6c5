import { posix } from 'node:path';
import { mediaTypeOf, TYPES } from '../feed/media-types.ts';

const BY_ENDING: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: TYPES.calendar,
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: TYPES.json,
  jsonld: TYPES.jsonLd,
  txt: TYPES.text,
  woff2: 'font/woff2',
  xml: TYPES.xml,
};

/** Documents whose ending says less than they are. */
const BY_NAME: Readonly<Record<string, string>> = { 'feed.json': TYPES.jsonFeed, 'rss.xml': TYPES.rss };

/** Media type of a published file, by its address. */
export function typeAt(address: string): string {
  const ending = posix.extname(address).slice(1).toLowerCase();
  return BY_NAME[posix.basename(address)] ?? BY_ENDING[ending] ?? mediaTypeOf(ending);
}

/** Whether a media type gets smaller by compression; pictures, fonts and search indexes are compressed already. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(\S+\+)?(json|xml)\b|image\/svg)/.test(type);
