import { koleksiOf, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { plainTextOf } from '../read/plain-text.ts';
import { byText } from './order.ts';
import type { Item, Page, Situs } from './situs.ts';

/** What the search of a situs knows of one address. */
export interface SearchRecord {
  url: string;
  /** All words of the page, in order. */
  content: string;
  meta: {
    title: string;
    /** Kind of page as people say it: `Layanan`. */
    jenis: string;
    /** Words that people use and the page does not; they weigh like half a title. */
    kata_kunci?: string;
    tanggal?: string;
  };
}

/** Names of files, marks for the program and codes of choice are no words of the page. */
const NO_WORDS = new Set([
  'id',
  'gambar',
  'terbit',
  'berakhir',
  'draf',
  'contoh',
  'tinjau_setiap',
  'ditinjau',
  'kata_kunci',
  'urutan',
  'pertanyaan',
]);

/** Every page that can be found, and every row of a table, in order of address: the index depends on the order. */
export function searchRecordsOf(situs: Situs): SearchRecord[] {
  const pages = situs.pages.filter(
    ({ hidden, list, kind }) => !hidden && kind !== 'cari' && (list?.n ?? 1) === 1,
  );
  const rows = semuaKoleksi.flatMap(({ name }) =>
    situs.items[name].filter(({ address }) => address.includes('#')).map(itemRecord),
  );
  return [...pages.map(pageRecord), ...rows].sort((a, b) => byText(a.url, b.url));
}

function pageRecord(page: Page): SearchRecord {
  if (page.item) return itemRecord(page.item);
  const jenis = page.koleksi ? koleksiOf(page.koleksi).texts.judul : 'Halaman';
  return { url: page.address, content: page.ringkasan, meta: { title: page.judul, jenis } };
}

function itemRecord(item: Item): SearchRecord {
  const koleksi = koleksiOf(item.koleksi);
  const words = [item.judul, ...wordsOf(item.data, koleksi), item.body ? plainTextOf(item.body.tree) : ''];
  const keywords = 'kata_kunci' in item.data ? item.data.kata_kunci?.join(' ') : undefined;
  return {
    url: item.address,
    content: words.filter((text) => text !== '').join('\n'),
    meta: {
      title: item.judul,
      jenis: koleksi.texts.judul,
      ...(keywords && { kata_kunci: keywords }),
      ...(item.tanggal && { tanggal: item.tanggal }),
    },
  };
}

function wordsOf(data: unknown, koleksi: Pick<Koleksi, 'files' | 'pictures' | 'titleKey'>): string[] {
  const paths = [...(koleksi.files ?? []), ...(koleksi.pictures ?? []).map(({ key }) => key)];
  const skipped = new Set([
    ...NO_WORDS,
    koleksi.titleKey,
    ...paths.map((key) => key.split('.').at(-1) ?? key),
  ]);
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!skipped.has(key)) walk(inner);
    }
  };
  walk(data);
  return words;
}
