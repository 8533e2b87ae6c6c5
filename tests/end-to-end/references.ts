import { posix } from 'node:path';

/** One tag of a page as written: its name, and its attributes with their values. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

export const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(TAG)].map(([, name = '', written = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        (a ?? b ?? c ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      ]),
    ),
  }));

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'formaction', 'content'];

/** Every address that a page names, as written. */
export function addressesOf(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    const single = ADDRESSES.filter((key) => key !== 'content' || isAddressOfMeta(attributes)).flatMap(
      (key) => attributes.get(key) ?? [],
    );
    const many = (attributes.get('srcset') ?? '')
      .split(',')
      .flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
    return name === 'meta' && !isAddressOfMeta(attributes) ? many : [...single, ...many];
  });
}

const isAddressOfMeta = (attributes: Tag['attributes']): boolean =>
  /^og:(url|image)$/.test(attributes.get('property') ?? '');

/** Every address that a style sheet names. */
export const addressesOfCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].flatMap(
    ([, url, imported]) => url ?? imported ?? [],
  );

/**
 * File of a situs that an address written in `from` asks for.
 *
 * @returns `undefined` for one that leads elsewhere, and says so: another site, a letter, a telephone, an anchor
 */
export function fileOf(address: string, from: string, host: string): string | undefined {
  if (/^(mailto|tel|data):/.test(address) || address.startsWith('#')) return undefined;
  const url = new URL(address, `https://${host}/${from.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url.host !== host) return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : address;
  const path = decodeURIComponent(url.pathname).slice(1);
  return path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}
