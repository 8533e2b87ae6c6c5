import { posix } from 'node:path';
import { ownStrings } from '../text/own-strings.ts';

/** An address of the own situs that pages name. */
export interface Target {
  written: string;
  /** Path below the situs's folder; `''` for the home page. */
  path: string;
  /** Without its sign; empty for none. */
  anchor: string;
}

/** What rules must know of one finished page; its text is not kept. */
export interface PublishedPage {
  anchors: ReadonlySet<string>;
  /** The same target is the same object, on all pages of a situs. */
  links: readonly { to: Target; line: number }[];
  /** Addresses of other hosts that a browser would fetch with it. */
  fetched: readonly { url: string; line: number }[];
}

/** The finished folder of one situs, as far as rules judge it. */
export interface PublishedInput {
  /** Id of the situs: places begin with it. */
  id: string;
  /** Bytes of every file, by its path below the folder. */
  sizes: ReadonlyMap<string, number>;
  /** Every HTML page, by its path. */
  pages: ReadonlyMap<string, PublishedPage>;
}

/** Tags with an address that must lead somewhere, and those whose address a browser fetches with the page. */
const NAMING = new Set(['a', 'area', 'link', 'img', 'script', 'source', 'video', 'audio', 'form']);
const FETCHING = new Set(['link', 'img', 'script', 'source', 'iframe', 'video', 'audio']);
/** Names for readers and machines to follow; nothing is fetched. */
const ONLY_NAMED = new Set(['canonical', 'alternate', 'license', 'me']);
/** The beginning of a tag, or one of its attributes. Our pages write these in double quotes, and no text holds one bare. */
const PART = /<([a-z][a-z0-9]*)|\s(id|href|src|action|rel)="([^"]*)"/gi;

/**
 * Reads finished pages of one situs, each in one pass.
 *
 * What it gives is its own copy: a piece that was cut out of a page would hold all of that page in memory.
 */
export function pageReader(host: string): (html: string, path: string) => PublishedPage {
  const kept = ownStrings();
  const targetOf = targetsOf(host, kept);

  return (html, page) => {
    const anchors = new Set<string>();
    const links: { to: Target; line: number }[] = [];
    const fetched: { url: string; line: number }[] = [];
    const lineAt = linesOf(html);
    let tag: { name: string; index: number; url?: string; rel?: string } = { name: '', index: 0 };

    function endTag(): void {
      if (tag.url === undefined) return;
      const line = lineAt(tag.index);
      const to = NAMING.has(tag.name) ? targetOf(tag.url, page) : undefined;
      if (to) links.push({ to, line });
      const isFetched = FETCHING.has(tag.name) && !(tag.name === 'link' && ONLY_NAMED.has(tag.rel ?? ''));
      if (isFetched && /^(?:https?:)?\/\//i.test(tag.url)) fetched.push({ url: kept(tag.url), line });
    }

    for (const { index, 1: name, 2: key, 3: value = '' } of html.matchAll(PART)) {
      if (name !== undefined) {
        endTag();
        tag = { name: name.toLowerCase(), index };
      } else if (key === 'id') anchors.add(kept(unescaped(value)));
      else if (key === 'rel') tag.rel = value;
      else tag.url ??= value;
    }
    endTag();
    return { anchors, links, fetched };
  };
}

/** Gives where an address leads, the same object for the same; nothing for one of another host. */
function targetsOf(
  host: string,
  kept: (text: string) => string,
): (attribute: string, page: string) => Target | undefined {
  const ownHost = new RegExp(`^https?://${host.replaceAll('.', '\\.')}(?=/|$)`, 'i');
  const known = new Map<string, Target | undefined>();
  return (attribute, page) => {
    // Other addresses lead elsewhere from each page.
    const key = /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(attribute) ? attribute : `${attribute} ${page}`;
    if (known.has(key)) return known.get(key);
    const target = ownTarget(unescaped(attribute), page, ownHost);
    const own = target && {
      written: kept(target.written),
      path: kept(target.path),
      anchor: kept(target.anchor),
    };
    known.set(kept(key), own);
    return own;
  };
}

function ownTarget(written: string, page: string, ownHost: RegExp): Target | undefined {
  const own = ownHost.test(written) ? written.replace(ownHost, '') || '/' : written;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(own)) return undefined;
  const [, before = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(own) ?? [];
  const base = before === '' ? `/${page}` : before;
  const path = posix.normalize(base.startsWith('/') ? base : `/${posix.dirname(page)}/${base}`).slice(1);
  return { written, path: decoded(path), anchor: decoded(anchor) };
}

/** Tells the line of one offset after another, each behind the last: the text is gone through once. */
function linesOf(text: string): (offset: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };
}

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
