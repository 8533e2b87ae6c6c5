import { isAddress } from '../../model/redirects.ts';

/** By what two addresses of an old site are one: with or without `www.`, encrypted or not, closed by a slash or not. */
export function keyOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '').replace(/\/index\.html?$/, '')}${search}`;
}

export const isOfSite = (url: string, origin: string): boolean => {
  const [own, site] = [new URL(url), new URL(origin)];
  return own.hostname.replace(/^www\./, '') === site.hostname.replace(/^www\./, '') && own.port === site.port;
};

/** The address as a row of `alihkan.csv` may have it; `undefined`: nobody can be led on from there. */
export function oldAddressOf(url: string): string | undefined {
  const { pathname, search } = new URL(url);
  if (search !== '') return undefined;
  const whole = pathname.replace(/\/index\.html?$/, '/');
  const address = whole.endsWith('/') || /\.html?$/.test(whole) ? whole : `${whole}/`;
  return isAddress(address) ? address : undefined;
}

/** Folders above an address: `/2026/01/rapat/` → `/2026/01/`, `/2026/`. */
export function foldersAbove(address: string): string[] {
  const parts = address.split('/').filter(Boolean).slice(0, -1);
  return parts.map((_, n) => `/${parts.slice(0, parts.length - n).join('/')}/`);
}
