import { semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { FIXED_PAGES } from './fixed-pages.ts';
import { byText } from './order.ts';
import type { Item, MenuItem, Page, Situs } from './situs.ts';

const HOME: MenuItem = { label: 'Beranda', address: '/' };

/** Every page of a situs, in the order of menus: fixed pages, then lists with their isian. */
export function pagesOf({ nama, items, diperbarui }: Pick<Situs, 'nama' | 'items' | 'diperbarui'>): Page[] {
  const home: Page = {
    address: '/',
    kind: 'beranda',
    judul: nama,
    ringkasan: `Situs resmi ${nama}: layanan, berita, program kerja, dan informasi publik.`,
    trail: [],
    ...dated(diperbarui),
  };
  const fixed = FIXED_PAGES.map(
    ({ address, kind, judul, ringkasan }): Page => ({
      address,
      kind,
      judul,
      ringkasan: ringkasan(nama),
      trail: [HOME],
      ...dated(diperbarui),
    }),
  );
  const lost: Page = {
    address: '/404/',
    kind: 'tidak-ada',
    judul: 'Halaman tidak ditemukan',
    ringkasan: `Halaman yang dicari tidak ada di situs ${nama}.`,
    trail: [HOME],
    hidden: true,
  };
  return [home, ...fixed, ...semuaKoleksi.flatMap((koleksi) => koleksiPages(koleksi, items)), lost];
}

function koleksiPages(koleksi: Koleksi, all: Situs['items']): Page[] {
  const items: readonly Item[] = Object.entries(all).find(([name]) => name === koleksi.name)?.[1] ?? [];
  if (items.length === 0 && koleksi.whenEmpty === 'hidden') return [];
  const { listAddress, texts } = koleksi;
  const above = listAddress === undefined ? [HOME] : [HOME, { label: texts.judul, address: listAddress }];
  const own = items.filter(({ address }) => !address.includes('#')).map((item) => itemPage(item, above));
  if (listAddress === undefined) return own;
  return [...listPages(koleksi, listAddress, items), ...yearPages(koleksi, items, above), ...own];
}

const itemPage = (item: Item, trail: readonly MenuItem[]): Page => ({
  address: item.address,
  kind: 'isian',
  judul: item.judul,
  ringkasan: item.ringkasan ?? '',
  trail,
  ...dated(item.diperbarui),
  koleksi: item.koleksi,
  item,
});

function listPages(koleksi: Koleksi, address: string, items: readonly Item[]): Page[] {
  const { texts, perPage } = koleksi;
  const of = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: of }, (_, index): Page => {
    const shown = items.slice(index * perPage, (index + 1) * perPage);
    return {
      address: index === 0 ? address : `${address}hal/${index + 1}/`,
      kind: 'daftar',
      judul: index === 0 ? texts.judul : `${texts.judul}, halaman ${index + 1}`,
      ringkasan: texts.ringkasan,
      trail: index === 0 ? [HOME] : [HOME, { label: texts.judul, address }],
      ...dated(newestOf(items)),
      koleksi: koleksi.name as Item['koleksi'],
      list: { items: shown, n: index + 1, of, total: items.length },
    };
  });
}

/** One page a year for a koleksi kept in yearly tables: `/program/2026/`. */
function yearPages(koleksi: Koleksi, items: readonly Item[], trail: readonly MenuItem[]): Page[] {
  if (!koleksi.table || koleksi.table.file !== undefined) return [];
  const byYear = Map.groupBy(items, ({ data }) => ('tahun' in data ? data.tahun : undefined));
  return [...byYear].flatMap(([tahun, rows]): Page[] =>
    typeof tahun !== 'number'
      ? []
      : [
          {
            address: `${koleksi.listAddress}${tahun}/`,
            kind: 'tahun-program',
            judul: `${koleksi.texts.judul} ${tahun}`,
            ringkasan: koleksi.texts.ringkasan,
            trail,
            ...dated(newestOf(rows)),
            koleksi: koleksi.name as Item['koleksi'],
            list: { items: rows, n: 1, of: 1, total: rows.length },
            tahun,
          },
        ],
  );
}

const newestOf = (items: readonly Item[]): string | undefined =>
  items
    .flatMap(({ diperbarui }) => diperbarui ?? [])
    .sort(byText)
    .at(-1);

const dated = (diperbarui: string | undefined): { diperbarui?: string } => (diperbarui ? { diperbarui } : {});
