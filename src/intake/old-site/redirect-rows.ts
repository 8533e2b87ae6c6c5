import { foldersAbove, oldAddressOf } from './addresses.ts';
import type { Candidate } from './candidates.ts';
import type { OldSite } from './site.ts';

export interface Row {
  lama: string;
  baru: string;
}

/** A row for each old address that is another now, lists and archives with them; and the addresses that none can lead on. */
export function redirectRows(
  good: readonly Candidate[],
  { lists }: OldSite,
): { rows: Row[]; lost: string[] } {
  const rows = new Map<string, string>();
  const lost: string[] = [];
  const own = new Set(good.map(({ address }) => address));
  const add = (lama: string, baru: string): void => {
    if (lama !== baru && !rows.has(lama) && !own.has(lama)) rows.set(lama, baru);
  };
  const shown = good.filter(({ page }) => !page.isDraft);
  for (const { page, address } of shown) {
    const lama = oldAddressOf(page.url);
    if (lama !== undefined) add(lama, address);
    else if (new URL(page.url).pathname !== '/' || new URL(page.url).search !== '') lost.push(page.url);
  }
  const koleksiHere = new Set(shown.map(({ page }) => page.koleksi));
  for (const { url, koleksi } of lists) {
    const lama = oldAddressOf(url);
    if (lama !== undefined && koleksiHere.has(koleksi)) add(lama, `/${koleksi}/`);
  }
  // Archives of a month and a year, and folders of saved news.
  for (const { page } of shown) {
    const lama = page.koleksi === 'halaman' ? undefined : oldAddressOf(page.url);
    for (const folder of lama === undefined ? [] : foldersAbove(lama))
      if (/^(?:\/\d{4}(?:\/\d\d){0,2}|\/category)\/$/.test(folder)) add(folder, '/berita/');
  }
  const inOrder = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return { rows: inOrder.map(([lama, baru]) => ({ lama, baru })), lost };
}
