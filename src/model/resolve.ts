import { posix } from 'node:path';
import { suggest } from '../problems/suggest.ts';
import { pathsInside } from '../text/inside.ts';
import { partsOf, slugOf } from '../text/names.ts';

/** What a link may lead to; known before anything is rendered. */
export interface Destinations {
  /** Anchors of each address; `undefined`: the page is made by the theme and its anchors are not known here. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Address of each published or publishable file, by its path; that of the page or row for its `.md`. */
  files: ReadonlyMap<string, string>;
  /** Files of the folder that are not published, by their path, with what can be done about it. */
  leftOut?: ReadonlyMap<string, string>;
  /** Addresses and paths whose own file has problems, or does not show on the day of the build, and then why not. */
  pending: ReadonlyMap<string, Hidden | undefined>;
}

/** Why an isian does not show: `masih draf`, `baru tampil 1 Desember 2026`. */
export type Hidden = string;

export type Resolved =
  /** `path`: the file of the situs that is meant, when it is one that is offered as it is. */
  | { kind: 'found'; href: string; path?: string }
  /** Another site, a telephone, a letter. */
  | { kind: 'elsewhere'; href: string }
  /** The file is there and is not published. */
  | { kind: 'left-out'; remedy: string }
  | { kind: 'pending'; why?: Hidden }
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
  // `#` and `?` may stand in the name of a file.
  const whole = pathsInside(written, folder).find((path) => to.files.has(path));
  if (whole !== undefined) return toFile(whole, '', '', to);
  const [, before = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(written) ?? [];
  if (before === '') return withAnchor(own, query, anchor, to);
  if (before.startsWith('/')) {
    const address = before.endsWith('/') ? before : `${before}/`;
    // The row of a table has its page with others.
    if (to.pending.has(`${address}${anchor}`)) return pendingAs(to.pending.get(`${address}${anchor}`));
    if (to.pages.has(address)) return withAnchor(address, query, anchor, to);
    if (to.pending.has(address)) return pendingAs(to.pending.get(address));
  }
  const paths = pathsInside(before, folder);
  const last = paths.at(-1);
  if (last === undefined) return { kind: 'outside' };
  const waiting = paths.find((path) => to.pending.has(path));
  if (waiting !== undefined) return pendingAs(to.pending.get(waiting));
  const path = paths.find((one) => to.files.has(one));
  const remedy = paths.map((one) => to.leftOut?.get(one)).find((one) => one !== undefined);
  if (path === undefined && remedy !== undefined) return { kind: 'left-out', remedy };
  if (path === undefined) return missing(last, (right) => asWritten(right, before, folder), to);
  return toFile(path, query, anchor, to);
}

const pendingAs = (why: Hidden | undefined): Resolved => ({ kind: 'pending', ...(why && { why }) });

function toFile(path: string, query: string, anchor: string, to: Destinations): Resolved {
  const href = to.files.get(path) ?? '';
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

/** The same name in other case works on Windows and not on a server; else the file or page that was probably meant. */
function missing(path: string, asWritten: (path: string) => string, to: Destinations): Resolved {
  const lower = path.toLowerCase();
  const right = [...to.files.keys()].find((known) => known.toLowerCase() === lower);
  if (right !== undefined) return { kind: 'case', right: asWritten(right) };
  if (!looksLikeFile(path)) {
    const page = suggest(`/${path.replace(/\/$/, '')}/`, [...to.pages.keys()]);
    const beside = [...to.files.keys()].find(
      (file) => file.startsWith(`${path}.`) && bareName(file) === bareName(path),
    );
    const suggestion = page ?? (beside === undefined ? undefined : asWritten(beside));
    return { kind: 'missing', ...(suggestion !== undefined && { suggestion }) };
  }
  const meant = fileMeantBy(path, [...to.files.keys()]);
  return { kind: 'missing', ...(meant !== undefined && { suggestion: asWritten(meant) }) };
}

/** The file of that name with another ending or in another folder, else the one of nearest name in the same folder. */
function fileMeantBy(path: string, known: readonly string[]): string | undefined {
  const beside = known.filter((file) => posix.dirname(file) === posix.dirname(path));
  const named = (files: readonly string[], nameOf: (file: string) => string): string | undefined =>
    files.find((file) => nameOf(file) === nameOf(path));
  return (
    named(beside, bareName) ??
    named(known, posix.basename) ??
    named(known, wholeName) ??
    named(known, bareName) ??
    suggest(path, beside)
  );
}

/** Whatever the case, and `.jpeg` for `.jpg`. */
const wholeName = (file: string): string => {
  const { base, extension } = partsOf(posix.basename(file));
  return `${base}.${extension}`.toLowerCase();
};

/** Without its ending, whatever the case. */
const bareName = (file: string): string => partsOf(posix.basename(file)).base.toLowerCase();

/** Whether what was written names a file, and not an address. */
export const looksLikeFile = (written: string): boolean => posix.extname(written) !== '';

/** A path of the situs as it must stand where `written` stood: from the situs's folder, or from the file's own. */
const asWritten = (path: string, written: string, folder: string): string =>
  written.startsWith('/') ? `/${path}` : posix.relative(folder, path);
