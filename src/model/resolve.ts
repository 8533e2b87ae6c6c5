import { posix } from 'node:path';
import { suggest } from '../problems/suggest.ts';
import { resolveInside } from '../read/folder.ts';
import { slugOf } from '../read/names.ts';

/** What a link may lead to; known before anything is rendered. */
export interface Destinations {
  /** Anchors of each address; `undefined`: the page is made by the theme and its anchors are not known here. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Address of each published or publishable file, by its path; that of a page for its `.md`. */
  files: ReadonlyMap<string, string>;
  /** Addresses and paths whose own file has problems or is not out yet: nothing more is said of links to them. */
  pending: ReadonlySet<string>;
}

export type Resolved =
  /** `path`: the file of the situs that is meant, when it is one. */
  | { kind: 'found'; href: string; path?: string }
  | { kind: 'pending' }
  | { kind: 'outside' }
  | { kind: 'case'; right: string }
  | { kind: 'anchor'; suggestion?: string }
  | { kind: 'missing'; suggestion?: string };

/**
 * What `written` leads to.
 *
 * `/…` is an address or a path from the situs's folder; anything else is a path from `folder`. Other schemes and
 * hosts pass as they are: the tree was checked for those.
 *
 * @param folder folder of the file in a body, `''` in front matter and tables
 * @param own address of the page it stands on, for `#…`
 */
export function resolve(written: string, folder: string, own: string, to: Destinations): Resolved {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return { kind: 'found', href: written };
  const [, before = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(written) ?? [];
  if (before === '') return withAnchor(own, query, anchor, to);
  if (before.startsWith('/')) {
    const address = before.endsWith('/') ? before : `${before}/`;
    if (to.pages.has(address)) return withAnchor(address, query, anchor, to);
    if (to.pending.has(address)) return { kind: 'pending' };
  }
  const path = resolveInside(before, folder);
  if (path === undefined) return { kind: 'outside' };
  if (to.pending.has(path)) return { kind: 'pending' };
  const href = to.files.get(path);
  if (href === undefined) return missing(before, path, to);
  return href.endsWith('/') ? withAnchor(href, query, anchor, to) : { kind: 'found', href, path };
}

function withAnchor(address: string, query: string, anchor: string, to: Destinations): Resolved {
  const anchors = to.pages.get(address);
  const name = anchor.slice(1);
  if (name !== '' && anchors && !anchors.has(name)) {
    const meant = anchors.has(slugOf(name)) ? slugOf(name) : suggest(name, [...anchors]);
    return {
      kind: 'anchor',
      ...(meant !== undefined && { suggestion: `${anchor === '#' ? '' : '#'}${meant}` }),
    };
  }
  return { kind: 'found', href: `${address}${query}${anchor}` };
}

/** The same name in other case works on Windows and not on a server; else the nearest name of the same folder. */
function missing(written: string, path: string, to: Destinations): Resolved {
  const lower = path.toLowerCase();
  const right = [...to.files.keys()].find((known) => known.toLowerCase() === lower);
  if (right !== undefined) return { kind: 'case', right: written.startsWith('/') ? `/${right}` : right };
  const looksLikeFile = posix.extname(path) !== '';
  const known = looksLikeFile
    ? [...to.files.keys()].filter((file) => posix.dirname(file) === posix.dirname(path))
    : [...to.pages.keys()];
  const suggestion = suggest(looksLikeFile ? path : `/${path}/`, known);
  return { kind: 'missing', ...(suggestion !== undefined && { suggestion }) };
}
