import { semuaKoleksi } from '../koleksi/index.ts';
import type { Page, Situs } from '../model/situs.ts';
import { TYPES } from './media-types.ts';
import { isNews } from './news.ts';

/** One form in which a situs gives its data. */
export interface Format {
  /** Its key in `tautan` of the manifest; a feed of one koleksi has none. */
  key?: string;
  address: string;
  judul: string;
  /** What it is good for, for a citizen or a journalist; Indonesian, one sentence. */
  guna: string;
  /** Media type. */
  type: string;
}

const FORMATS = [
  {
    key: 'lcc',
    address: '/lcc.json',
    judul: 'Umpan data lengkap',
    guna: 'Semua isi situs ini sebagai data, untuk pusat komando kabupaten dan pengembang aplikasi.',
    type: TYPES.json,
  },
  {
    key: 'rss',
    address: '/rss.xml',
    judul: 'Kabar terbaru (RSS)',
    guna: 'Dipasang di pembaca kabar, supaya hal baru di situs ini langsung diketahui.',
    type: TYPES.rss,
  },
  {
    key: 'feed',
    address: '/feed.json',
    judul: 'Kabar terbaru (JSON Feed)',
    guna: 'Sama dengan RSS, untuk pembaca kabar dan aplikasi yang memakai JSON.',
    type: TYPES.jsonFeed,
  },
  {
    key: 'agenda',
    address: '/agenda.ics',
    judul: 'Kalender agenda',
    guna: 'Dilanggankan di kalender ponsel atau komputer, supaya agenda selalu yang terbaru.',
    type: TYPES.calendar,
  },
  {
    key: 'dcat',
    address: '/dcat.jsonld',
    judul: 'Katalog data (DCAT)',
    guna: 'Daftar dataset dan dokumen beserta berkasnya, untuk portal Satu Data.',
    type: TYPES.jsonLd,
  },
  {
    key: 'peta',
    address: '/peta.geojson',
    judul: 'Titik di peta (GeoJSON)',
    guna: 'Letak kantor, desa, program, dan tempat lain, untuk aplikasi peta.',
    type: TYPES.geoJson,
  },
  {
    key: 'integritas',
    address: '/integritas.json',
    judul: 'Daftar berkas dan sidik jarinya',
    guna: 'Untuk memeriksa bahwa isi situs ini tidak diubah orang lain.',
    type: TYPES.json,
  },
  {
    key: 'sitemap',
    address: '/sitemap-index.xml',
    judul: 'Peta situs untuk mesin pencari',
    guna: 'Daftar semua halaman, untuk mesin pencari.',
    type: TYPES.xml,
  },
] as const satisfies readonly Format[];

/** Koleksi that have an RSS of their own: news whose list stands in the situs. */
export const newsKoleksiOf = ({ pageAt }: Situs) =>
  semuaKoleksi.filter((koleksi) => isNews(koleksi) && pageAt.has(`/${koleksi.name}/`));

/** Every form of data that a situs has, in the order in which `/data/` explains them. */
export function catalogueOf(situs: Situs): readonly Format[] {
  const own = newsKoleksiOf(situs).map(
    ({ name, texts }): Format => ({
      address: `/${name}/rss.xml`,
      judul: `${texts.judul} terbaru (RSS)`,
      guna: `Hanya ${texts.satuan} dari situs ini, untuk pembaca kabar.`,
      type: TYPES.rss,
    }),
  );
  return [...FORMATS.slice(0, 3), ...own, ...FORMATS.slice(3)];
}

/** Forms of news, which readers look for on every page. */
const NEWS: readonly string[] = ['rss', 'feed'];
/** Made for machines that look after a situs; nobody subscribes to them. */
const UNOFFERED: readonly string[] = ['integritas', 'sitemap'];

/**
 * The forms that the head of a page names, so that readers of news, calendars and catalogues find them: news on every
 * page, that of one koleksi on its own pages, and all forms on the home page and on `/data/`.
 */
export function feedLinksOf(
  situs: Situs,
  { address: own, koleksi, hidden }: Pick<Page, 'address' | 'koleksi' | 'hidden'>,
): readonly Format[] {
  const isWhole = own === '/' || own === '/data/';
  const isOffered = ({ key, address }: Format): boolean =>
    key === undefined
      ? isWhole || address === `/${koleksi}/rss.xml`
      : NEWS.includes(key) || (isWhole && !UNOFFERED.includes(key));
  return hidden ? [] : catalogueOf(situs).filter(isOffered);
}

/** `tautan` of the manifest: the other forms of the same data. */
export const linksOf = (formats: readonly Format[]): Record<string, string> =>
  Object.fromEntries(
    formats.flatMap(({ key, address }) => (key && key !== 'lcc' ? [[key, address] as const] : [])),
  );
