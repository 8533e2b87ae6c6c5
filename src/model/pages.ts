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
  const present = semuaKoleksi.flatMap((koleksi): Present[] => {
    const own = Object.entries(items).find(([name]) => name === koleksi.name)?.[1] ?? [];
    return own.length === 0 && koleksi.whenEmpty === 'hidden' ? [] : [{ koleksi, items: own }];
  });
  const lists = present.flatMap(({ koleksi: { listAddress, texts } }) =>
    listAddress === undefined ? [] : [{ label: texts.judul, address: listAddress }],
  );
  return [home, ...fixed, ...present.flatMap((one) => koleksiPages(one, trailTo(lists))), lost];
}

/** A koleksi that the situs has pages of. */
interface Present {
  koleksi: Koleksi;
  items: readonly Item[];
}

type TrailOf = (address: string) => MenuItem[];

/** From the home page down: every list whose address a page's own goes on from. */
const trailTo =
  (lists: readonly MenuItem[]): TrailOf =>
  (own) => {
    const above = lists.filter(({ address }) => own !== address && own.startsWith(address));
    return [HOME, ...above.sort((a, b) => a.address.length - b.address.length)];
  };

/** Kin that one page shows, and one to tell that there are more. */
const KIN = 9;

function koleksiPages({ koleksi, items }: Present, trailOf: TrailOf): Page[] {
  const kinOf = kinAmong(items, koleksi.kinBy);
  const own = items.flatMap((item, at) =>
    item.address.includes('#')
      ? []
      : itemPage(item, {
          ...{ older: items[at + 1], newer: items[at - 1], kin: kinOf(item) },
          trail: trailOf(item.address),
        }),
  );
  if (koleksi.listAddress === undefined) return own;
  return [
    ...listPages(koleksi, koleksi.listAddress, { items, trailOf }),
    ...yearPages(koleksi, items, trailOf),
    ...own,
  ];
}

/** The kin of each item; each kind is gone through once. */
function kinAmong(items: readonly Item[], key: string | undefined): (item: Item) => Item[] | undefined {
  if (key === undefined) return () => undefined;
  const kindOf = ({ data }: Item): unknown => (key in data ? Reflect.get(data, key) : undefined);
  const first = new Map([...Map.groupBy(items, kindOf)].map(([kind, all]) => [kind, all.slice(0, KIN + 1)]));
  return (item) => (first.get(kindOf(item)) ?? []).filter((one) => one !== item).slice(0, KIN);
}

interface Beside {
  older: Item | undefined;
  newer: Item | undefined;
  kin: readonly Item[] | undefined;
  trail: MenuItem[];
}

const itemPage = (item: Item, { older, newer, kin, trail }: Beside): Page => ({
  address: item.address,
  kind: 'isian',
  judul: item.judul,
  ringkasan: item.ringkasan ?? '',
  trail,
  ...dated(item.diperbarui),
  koleksi: item.koleksi,
  item,
  ...(older && { older }),
  ...(newer && { newer }),
  ...(kin && { kin }),
});

function listPages(
  koleksi: Koleksi,
  first: string,
  { items, trailOf }: { items: readonly Item[]; trailOf: TrailOf },
): Page[] {
  const { texts, perPage } = koleksi;
  const of = Math.max(1, Math.ceil(items.length / perPage));
  const diperbarui = newestOf(items);
  return Array.from({ length: of }, (_, index): Page => {
    const shown = items.slice(index * perPage, (index + 1) * perPage);
    const address = index === 0 ? first : `${first}hal/${index + 1}/`;
    return {
      address,
      kind: 'daftar',
      judul: index === 0 ? texts.judul : `${texts.judul}, halaman ${index + 1}`,
      ringkasan: texts.ringkasan,
      trail: trailOf(address),
      ...dated(diperbarui),
      koleksi: koleksi.name as Item['koleksi'],
      list: { items: shown, n: index + 1, of, total: items.length },
    };
  });
}

/** One page a year for a koleksi kept in yearly tables: `/program/2026/`. */
function yearPages(koleksi: Koleksi, items: readonly Item[], trailOf: TrailOf): Page[] {
  if (!koleksi.table || koleksi.table.file !== undefined) return [];
  const byYear = Map.groupBy(items, ({ data }) => ('tahun' in data ? data.tahun : undefined));
  return [...byYear].flatMap(([tahun, rows]): Page[] => {
    if (typeof tahun !== 'number') return [];
    const address = `${koleksi.listAddress}${tahun}/`;
    return [
      {
        address,
        kind: 'tahun-program',
        judul: `${koleksi.texts.judul} ${tahun}`,
        ringkasan: koleksi.texts.ringkasan,
        trail: trailOf(address),
        ...dated(newestOf(rows)),
        koleksi: koleksi.name as Item['koleksi'],
        list: { items: rows, n: 1, of: 1, total: rows.length },
        tahun,
      },
    ];
  });
}

const newestOf = (items: readonly Item[]): string | undefined =>
  items
    .flatMap(({ diperbarui }) => diperbarui ?? [])
    .sort(byText)
    .at(-1);

const dated = (diperbarui: string | undefined): { diperbarui?: string } => (diperbarui ? { diperbarui } : {});
