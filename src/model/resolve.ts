import { posix } from 'node:path';
import { suggest } from '../problems/suggest.ts';
import { resolveInside } from '../read/folder.ts';
import { slugOf } from '../read/names.ts';

/** What a link may lead to; known before anything is rendered. */
export interface Destinations {
  /** Anchors of each address; `undefined`: the page is made by the theme and its anchors are not known here. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Address of each published or publishable file, by its path; that of the page or row for its `.md`. */
  files: ReadonlyMap<string, string>;
  /** Addresses and paths whose own file has problems or is not out yet: nothing more is said of links to them. */
  pending: ReadonlySet<string>;
}

export type Resolved =
  /** `path`: the file of the situs that is meant, when it is one that is offered as it is. */
  | { kind: 'found'; href: string; path?: string }
  /** Another site, a telephone, a letter. */
  | { kind: 'elsewhere'; href: string }
  | { kind: 'pending' }
  | { kind: 'outside' }
  | { kind: 'slash'; right: string }
  | { kind: 'case'; right: string }
  | { kind: 'anchor'; suggestion?: string }
  | { kind: 'missing'; suggestion?: string };

/**
 * What `written` leads to.
 *
 * `/…` is an address or a path from the situs's folder; anything else is a path from `folder`.
 *
 * @param folder folder of the file in a body, `''` in front matter and tables
 * @param own address of the page it stands on, for `#…`
 */
export function resolve(written: string, folder: string, own: string, to: Destinations): Resolved {
  if (/^[a-z]:/i.test(written)) return { kind: 'outside' };
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return { kind: 'elsewhere', href: written };
  if (written.includes('\\')) return { kind: 'slash', right: written.replaceAll('\\', '/') };
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
  if (href === undefined) return missing(path, (right) => asWritten(right, before, folder), to);
  if (href.endsWith('/')) return withAnchor(href, query, anchor, to);
  return href.includes('#') ? { kind: 'found', href } : { kind: 'found', href, path };
}

function withAnchor(address: string, query: string, anchor: string, to: Destinations): Resolved {
  const anchors = to.pages.get(address);
  const name = anchor.slice(1);
  if (name !== '' && anchors && !anchors.has(name)) {
    const meant = anchors.has(slugOf(name)) ? slugOf(name) : suggest(name, [...anchors]);
    return { kind: 'anchor', ...(meant !== undefined && { suggestion: `#${meant}` }) };
  }
  return { kind: 'found', href: `${address}${query}${anchor}` };
}

/** The same name in other case works on Windows and not on a server; else the nearest name of the same folder. */
function missing(path: string, asWritten: (path: string) => string, to: Destinations): Resolved {
  const lower = path.toLowerCase();
  const right = [...to.files.keys()].find((known) => known.toLowerCase() === lower);
  if (right !== undefined) return { kind: 'case', right: asWritten(right) };
  if (!looksLikeFile(path)) {
    const suggestion = suggest(`/${path.replace(/\/$/, '')}/`, [...to.pages.keys()]);
    return { kind: 'missing', ...(suggestion !== undefined && { suggestion }) };
  }
  const beside = [...to.files.keys()].filter((file) => posix.dirname(file) === posix.dirname(path));
  const meant = suggest(path, beside);
  return { kind: 'missing', ...(meant !== undefined && { suggestion: asWritten(meant) }) };
}

/** Whether what was written names a file, and not an address. */
export const looksLikeFile = (written: string): boolean => posix.extname(written) !== '';

/** A path of the situs as it must stand where `written` stood: from the situs's folder, or from the file's own. */
const asWritten = (path: string, written: string, folder: string): string =>
  written.startsWith('/') ? `/${path}` : posix.relative(folder, path);
