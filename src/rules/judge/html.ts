import { posix } from 'node:path';

export interface Target {
  written: string;
  /** Path below the situs's folder; `''` for the home page. */
  path: string;
  /** Without its sign; empty for none. */
  anchor: string;
  line: number;
}

const ATTRIBUTE =
  /<(?:a|area|link|img|script|source|video|audio|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/gi;
const ID = /\sid="([^"]+)"/g;

/** Addresses of the own situs that a page names. Our pages write attributes in double quotes. */
export const ownTargetsIn = (html: string, page: string, host: string): Target[] =>
  [...html.matchAll(ATTRIBUTE)].flatMap(({ index, 1: attribute = '' }) => {
    const written = unescaped(attribute);
    const own = written.replace(new RegExp(`^https?://${host.replaceAll('.', '\\.')}(?=/|$)`, 'i'), '');
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(own)) return [];
    const [, before = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(own) ?? [];
    const base = before === '' ? `/${page}` : before;
    const path = posix.normalize(base.startsWith('/') ? base : `/${posix.dirname(page)}/${base}`).slice(1);
    return [{ written, path: decoded(path), anchor: decoded(anchor), line: lineAt(html, index) }];
  });

export const anchorsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(ID)].map(([, id = '']) => unescaped(id)));

/** Addresses of other hosts that a browser would fetch with the page. */
export const fetchedElsewhere = (html: string): { url: string; line: number }[] =>
  [
    ...html.matchAll(
      /<(?:link|img|script|source|iframe|video|audio)\b[^>]*?\s(?:href|src)="((?:https?:)?\/\/[^"]+)"[^>]*>/gi,
    ),
  ]
    .filter(([tag]) => !/^<link\b[^>]*\srel="(?:canonical|alternate|license|me)"/i.test(tag))
    .map(({ index, 1: url = '' }) => ({ url, line: lineAt(html, index) }));

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
