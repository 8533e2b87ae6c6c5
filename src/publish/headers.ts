/**
 * The headers of a published situs, as data: `preview` sends them, and every kind of target prints them in its own
 * words. Patterns are of addresses, in the common tongue of JavaScript, nginx and Apache (PCRE).
 */

/** On every answer, whatever its status. */
export const EVERYWHERE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
} as const;

/** Files with the hash of their content in their name: what they hold never changes. */
export const IMMUTABLE = String.raw`^/(_a/.+|lcc/.+\.[0-9a-f]{16}\.json|gambar/.+\.[0-9a-f]{8}-[0-9]+\.webp)$`;

/** What other sites' programs may read: feeds, and the list of what was published. */
export const OPEN_TO_ALL = String.raw`^/(lcc\.json|lcc/.+|feed\.json|([a-z-]+/)?rss\.xml|agenda\.ics|dcat\.jsonld|peta\.geojson|integritas(\.sig)?\.json)$`;

export const CACHE_CONTROL = {
  /** A year, and never asked again. */
  immutable: 'public, max-age=31536000, immutable',
  /** Kept, and asked for each time by its ETag. */
  revalidate: 'public, max-age=0, must-revalidate',
} as const;

/**
 * Headers of one answer.
 *
 * @param address root-relative, decoded
 * @param isFound a missing file with a hash in its name must not be remembered as missing for a year
 */
export function headersOf(address: string, isFound: boolean): Record<string, string> {
  const isImmutable = isFound && new RegExp(IMMUTABLE).test(address);
  return {
    ...EVERYWHERE,
    'Cache-Control': isImmutable ? CACHE_CONTROL.immutable : CACHE_CONTROL.revalidate,
    ...(isFound && new RegExp(OPEN_TO_ALL).test(address) && { 'Access-Control-Allow-Origin': '*' }),
  };
}
