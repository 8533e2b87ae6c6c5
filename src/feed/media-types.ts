/** Media types of what machines read; JSON has no charset, it is UTF-8 (RFC 8259). */
export const TYPES = {
  json: 'application/json',
  jsonFeed: 'application/feed+json',
  jsonLd: 'application/ld+json',
  geoJson: 'application/geo+json',
  rss: 'application/rss+xml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  openSearch: 'application/opensearchdescription+xml',
  xml: 'application/xml',
} as const;

const BY_KIND: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: TYPES.geoJson,
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Media type of a published file by its kind, as `Download.kind` names it. */
export const mediaTypeOf = (kind: string): string => BY_KIND[kind] ?? 'application/octet-stream';
