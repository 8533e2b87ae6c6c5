import { koleksiOf, semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { texts as layanan } from '../koleksi/layanan/texts.ts';
import { schemasAt, unwrapped } from '../read/schema-field.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { momentOf, PLACES } from './fields.ts';
import { byText } from './order.ts';
import { placeNames } from './places.ts';
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

/** Names of files and marks for the program are no words of the page. */
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
    situs.items[name].filter(({ address }) => address.includes('#')).map((item) => itemRecord(item, situs)),
  );
  return [...pages.map((page) => pageRecord(page, situs)), ...rows].sort((a, b) => byText(a.url, b.url));
}

function pageRecord(page: Page, situs: Situs): SearchRecord {
  if (page.item) return itemRecord(page.item, situs);
  const jenis = page.koleksi ? koleksiOf(page.koleksi).texts.judul : 'Halaman';
  return { url: page.address, content: page.ringkasan, meta: { title: page.judul, jenis } };
}

/** A service that tells of a cost or a time that is not settled: its result says so before anything of it. */
function isDraftService({ koleksi, data }: Item): boolean {
  if (koleksi !== 'layanan') return false;
  const { status, ...told } = { status: undefined, ...data };
  return ('biaya_tarif' in told || 'jangka_waktu' in told) && status !== 'ditetapkan';
}

/** What is found of one isian. */
export function itemRecord(item: Item, situs: Situs): SearchRecord {
  const koleksi = koleksiOf(item.koleksi);
  const isDraft = isDraftService(item);
  const own = wordsOf(item, koleksi, situs).map((text) =>
    isDraft && text === layanan.gratis ? layanan.tanpaBiaya : text,
  );
  const words = [item.judul, ...own, item.body ? plainTextOf(item.body.tree) : ''];
  const keywords = 'kata_kunci' in item.data ? item.data.kata_kunci?.join(' ') : undefined;
  return {
    url: item.address,
    content: words.filter((text) => text !== '').join('\n'),
    meta: {
      title: item.judul,
      jenis: isDraft ? layanan.judulDraf : koleksi.texts.judul,
      ...(keywords && { kata_kunci: keywords }),
      ...(item.tanggal && { tanggal: item.tanggal }),
    },
  };
}

/** Words of one isian as its page shows them: of a choice, an address or a code the page shows other words, or none. */
function wordsOf({ data }: Item, koleksi: Koleksi, situs: Situs): string[] {
  const paths = [...(koleksi.files ?? []), ...(koleksi.pictures ?? []).map(({ key }) => key)];
  const skipped = new Set([
    ...NO_WORDS,
    koleksi.titleKey,
    ...paths.map((key) => key.split('.').at(-1) ?? key),
  ]);
  const words: string[] = [];
  const walk = (value: unknown, at: readonly PropertyKey[]): void => {
    if (typeof value === 'string') words.push(...shownAs(value, at, koleksi, situs));
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, [...at, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!skipped.has(key)) walk(inner, [...at, key]);
    }
  };
  walk(data, []);
  return words;
}

function shownAs(value: string, at: readonly PropertyKey[], { schema }: Koleksi, situs: Situs): string[] {
  const kinds = schemasAt(schema, at).map((one) => unwrapped(one)._zod.def.type);
  if (kinds.includes('enum') || /^https?:\/\//.test(value)) return [];
  if (PLACES.has(String(at[0]))) return placeNames(situs, [value]);
  return [momentOf(value, situs) ?? value];
}
