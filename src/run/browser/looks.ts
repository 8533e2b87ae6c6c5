import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pagesIn, type Sites } from './sites.ts';

/** How a page is looked at. */
export const VIEWS = {
  '360 px': { width: 360, forcedColors: 'none' },
  '1280 px': { width: 1280, forcedColors: 'none' },
  'forced colours': { width: 1280, forcedColors: 'active' },
} as const;

export type View = keyof typeof VIEWS;

/** A page to look at, and how. */
export interface Look {
  situs: string;
  address: string;
  views: readonly View[];
  /** Of an old address: whoever opens it is sent on at once. */
  leadsAway: boolean;
}

const ALWAYS = ['360 px', '1280 px'] as const;
/** Where the reader's own colours replace ours, all palettes are one. */
const ONCE = [...ALWAYS, 'forced colours'] as const;

/**
 * One page for each shape of address: fixed pages and lists by their address, isian and free pages by their koleksi;
 * the fullest of its shape, in the situs with most pages.
 *
 * @param each `jenis`: every shape is looked at once for each jenis; `situs`: for each situs
 */
export function oneOfEachShape({ keluaran, ids }: Sites, each: 'jenis' | 'situs' = 'jenis'): Look[] {
  const sites = ids
    .map((situs) => ({
      situs,
      folder: path.join(keluaran, situs),
      pages: pagesIn(path.join(keluaran, situs)),
    }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.situs < b.situs ? -1 : 1));
  const seen = new Set<string>();
  const looks: Look[] = [];
  for (const { situs, folder, pages } of sites) {
    const { jenis, free } = factsOf(folder);
    const group = each === 'situs' ? situs : jenis;
    const byShape = Map.groupBy(pages, ({ address }) => shapeOf(address, free));
    for (const [shape, alike] of byShape) {
      if (seen.has(`${group} ${shape}`)) continue;
      const size = ({ file }: { file: string }): number => statSync(path.join(folder, file)).size;
      const [first] = alike.sort((a, b) => size(b) - size(a));
      if (first) {
        const leadsAway = readFileSync(path.join(folder, first.file), 'utf8').includes(
          'http-equiv="refresh"',
        );
        looks.push({ situs, address: first.address, views: seen.has(shape) ? ALWAYS : ONCE, leadsAway });
      }
      seen.add(`${group} ${shape}`).add(shape);
    }
  }
  return looks;
}

/** `/berita/hal/2/` → `berita/hal/*`, `/berita/rapat/` → `berita/*`, `/sejarah/` → `halaman/*`, `/berita/` → itself. */
function shapeOf(address: string, free: ReadonlySet<string>): string {
  if (free.has(address)) return 'halaman/*';
  const parts = address.split('/').filter(Boolean);
  return parts.length < 2 ? address : [...parts.slice(0, -1), '*'].join('/');
}

/** Of a finished situs, from its own feed: the jenis, and the addresses of its free pages. */
function factsOf(folder: string): { jenis: string; free: ReadonlySet<string> } {
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { situs, koleksi } = read('lcc.json');
  const parts: { url: string }[] = koleksi.halaman.bagian;
  const free = parts.flatMap(({ url }) => read(url).isi.map((item: { url: string }) => item.url));
  return { jenis: situs.jenis, free: new Set(free) };
}
