import type { ReadSitus, Redirect } from '../koleksi/records.ts';
import { ALIHAN_FILE } from '../koleksi/situs/alihan.ts';
import type { Place, Problem } from '../problems/problem.ts';
import * as kinds from '../problems/redirects.ts';
import { slugOf } from '../text/names.ts';
import type { Kabupaten } from './kabupaten.ts';
import { byText } from './order.ts';
import { type Destinations, resolve } from './resolve.ts';
import type { Page } from './situs.ts';

interface Around {
  kabupaten: Kabupaten;
  /** Every page but the redirects. */
  pages: readonly Page[];
  to: Destinations;
}

interface Known extends Around {
  pageAt: ReadonlyMap<string, Page>;
}

/** Folders of the published situs that are no pages. */
const NO_PAGES = new Set(['_a', 'lcc', 'pagefind', 'skema']);

/**
 * The pages that lead from an old address to a new one, and what is wrong with the rows they come from.
 *
 * A row whose page does not show today makes none: nobody is sent to where nothing is.
 */
export function redirectsOf(read: ReadSitus, around: Around): { pages: Page[]; problems: Problem[] } {
  const rows = read.redirects ?? [];
  const byOld = new Map(rows.map((row) => [row.lama, row]));
  const firsts = new Map(rows.toReversed().map((row) => [row.lama, row]));
  const lasts = new Map<string, string | undefined>();
  const pageAt = new Map(around.pages.map((page) => [page.address, page]));
  const judged = rows.map((row) => {
    const isFirst = firsts.get(row.lama) === row;
    return judge(row, { ...around, pageAt, byOld, lasts, isFirst, situs: read.id });
  });
  return {
    pages: judged.flatMap(({ page }) => page ?? []).sort((a, b) => byText(a.address, b.address)),
    problems: judged.flatMap(({ problem }) => problem ?? []),
  };
}

interface Row extends Known {
  byOld: ReadonlyMap<string, Redirect>;
  /** Where chains end, as far as they were followed. */
  lasts: Map<string, string | undefined>;
  isFirst: boolean;
  situs: string;
}

function judge(
  row: Redirect,
  { byOld, lasts, isFirst, situs, ...around }: Row,
): { page?: Page; problem?: Problem } {
  const { lama, baru } = row;
  const placeOf = (key: 'lama' | 'baru', written: string): Place => {
    const [line, column] = row.places[key] ?? [1, 1];
    return { path: `${situs}/${ALIHAN_FILE}`, line, column, length: written.length };
  };
  const old = placeOf('lama', lama);
  const fresh = placeOf('baru', baru);
  if (!isAddress(lama))
    return { problem: kinds.oldAddressUnfit.at(old, { written: lama, better: betterOf(lama) }) };
  if (around.pageAt.has(lama)) return { problem: kinds.oldAddressUsed.at(old, { written: lama }) };
  if (!isFirst) return { problem: kinds.oldAddressTwice.at(old, { written: lama }) };
  const last = lastOf(row, byOld, lasts);
  if (last === undefined) return { problem: kinds.redirectLoop.at(fresh, { written: lama }) };
  if (last !== baru) return { problem: kinds.newAddressMoved.at(fresh, { written: baru, last }) };
  return target(row, fresh, around);
}

/** Where a chain of rows ends; `undefined`: it comes back. */
function lastOf(
  { baru }: Redirect,
  byOld: ReadonlyMap<string, Redirect>,
  lasts: Map<string, string | undefined>,
): string | undefined {
  const seen = new Set<string>();
  let at = baru;
  let next = byOld.get(at);
  while (next && !lasts.has(at) && !seen.has(at)) {
    seen.add(at);
    at = next.baru;
    next = byOld.get(at);
  }
  const last = lasts.has(at) ? lasts.get(at) : seen.has(at) ? undefined : at;
  for (const one of seen) lasts.set(one, last);
  return last;
}

function target({ lama, baru }: Redirect, place: Place, around: Known): { page?: Page; problem?: Problem } {
  if (/^https?:\/\//.test(baru)) return elsewhere(lama, baru, place, around);
  const found = resolve(baru, '', '/', around.to);
  if (found.kind === 'pending') return {};
  if (found.kind !== 'found' || !baru.startsWith('/')) {
    const suggestion = 'suggestion' in found ? found.suggestion : undefined;
    return { problem: kinds.newAddressMissing.at(place, { written: baru, suggestion }) };
  }
  const page = around.pageAt.get(found.href.replace(/[?#].*$/, ''));
  return { page: pageOf(lama, found.href, page?.judul ?? found.href) };
}

/** Sites of this kabupaten only: a row of a table may not send people anywhere else. */
function elsewhere(
  lama: string,
  baru: string,
  place: Place,
  { kabupaten }: Around,
): { page?: Page; problem?: Problem } {
  const { domain } = kabupaten.identitas;
  const host = URL.canParse(baru) ? new URL(baru).hostname : baru;
  const isOurs =
    kabupaten.register.some((row) => row.host === host) || host === domain || host.endsWith(`.${domain}`);
  if (!isOurs) return { problem: kinds.newAddressElsewhere.at(place, { host, domain }) };
  const { href } = new URL(baru);
  return { page: pageOf(lama, href, href.replace(/^https?:\/\//, '')) };
}

const pageOf = (address: string, to: string, judul: string): Page => ({
  address,
  kind: 'alihan',
  judul: 'Halaman ini sudah pindah',
  ringkasan: `Alamat ini diganti. Isinya sekarang ada di ${judul}.`,
  trail: [{ label: 'Beranda', address: '/' }],
  hidden: true,
  moved: { to, judul },
});

/**
 * Whether an old address can be led on: in lower case, closed by a slash or by the name of a page (`profil.html`), so
 * that a folder or a file of that name can stand on any server. `index.html` is the folder's own page.
 */
export function isAddress(written: string): boolean {
  const [first = ''] = written.split('/').filter(Boolean);
  return FOLDER_OR_PAGE.test(written) && !NO_PAGES.has(first) && written.length <= 200;
}

const FOLDER_OR_PAGE = /^(?:\/[a-z0-9_-]+)*\/(?:(?<=[^/]\/)|(?!(?:index|404)\.)[a-z0-9_-]+\.html?)$/;

function betterOf(written: string): string | undefined {
  const parts = written
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .map((part) => slugOf(part.replace(/\.(html?|php)$/i, '')))
    .filter(Boolean);
  const better = `/${parts.join('/')}/`;
  return parts.length > 0 && isAddress(better) && better !== written ? better : undefined;
}
