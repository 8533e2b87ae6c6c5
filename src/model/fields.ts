import { common } from '../koleksi/common.ts';
import { koleksiOf } from '../koleksi/index.ts';
import { zonaWaktuWords } from '../koleksi/kabupaten/zona-waktu.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { clockOf, dayOf } from '../koleksi/waktu.ts';
import { dayText, timeText } from './days.ts';
import { numberText } from './format.ts';
import { placeNames } from './places.ts';
import type { Item, Situs } from './situs.ts';

/** What one field says: words, one or many; a link; or files to download, by their paths. */
export type FieldValue =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'link'; href: string; words: string }
  | { kind: 'files'; files: readonly { label: string; path: string }[] };

export interface Field {
  key: string;
  /** As the schema names it for editors. */
  label: string;
  value: FieldValue;
}

/** Keys that pages say elsewhere: title, summary, days, pictures. */
const ELSEWHERE: ReadonlySet<string> = new Set([...Object.keys(common), 'judul', 'tanggal', 'urutan']);

/** Keys whose values are codes of regions. */
const PLACES: ReadonlySet<string> = new Set(['lokasi', 'wilayah']);

/**
 * The fields of an isian as label and words, in the order of its schema: the item page of a koleksi without a look
 * of its own. What is absent is left out.
 */
export function fieldsOf(item: Item, situs: Situs): Field[] {
  const koleksi = koleksiOf(item.koleksi);
  const data: Readonly<Record<string, unknown>> = item.data;
  return Object.entries(koleksi.schema.shape).flatMap(([key, schema]) => {
    const value =
      ELSEWHERE.has(key) || key === koleksi.titleKey
        ? undefined
        : fieldValueOf(key, data[key], { koleksi, item, situs });
    return value ? [{ key, label: schema.meta()?.label ?? key, value }] : [];
  });
}

interface Place {
  koleksi: Koleksi;
  item: Item;
  situs: Situs;
}

function fieldValueOf(key: string, value: unknown, place: Place): FieldValue | undefined {
  const { koleksi, item, situs } = place;
  if (value === undefined || value === null || value === '') return undefined;
  const files = filesAt(key, value, koleksi);
  if (files.length > 0) return { kind: 'files', files };
  if (typeof value === 'string' && (koleksi.links?.includes(key) || /^https?:\/\//.test(value))) {
    return {
      kind: 'link',
      href: situs.hrefOf(value, item.path) ?? value,
      words: value.replace(/^https?:\/\//, ''),
    };
  }
  if (PLACES.has(key) && Array.isArray(value))
    return { kind: 'words', words: placeNames(situs, value.map(String)) };
  const words = (Array.isArray(value) ? value : [value])
    .map((one) => wordsOf(key, one, place))
    .filter(Boolean);
  return words.length > 0 ? { kind: 'words', words } : undefined;
}

/** Files at `berkas` itself, or at `lampiran[].berkas` with the name beside it. */
function filesAt(
  key: string,
  value: unknown,
  { files = [], texts }: Koleksi,
): { label: string; path: string }[] {
  if (typeof value === 'string') return files.includes(key) ? [{ label: texts.judul, path: value }] : [];
  const inner = files.find((one) => one.startsWith(`${key}[].`))?.slice(key.length + 3);
  if (inner === undefined || !Array.isArray(value)) return [];
  return value.flatMap((one: Readonly<Record<string, unknown>>) => {
    const path = one[inner];
    return typeof path === 'string' ? [{ label: String(one['nama'] ?? path), path }] : [];
  });
}

function wordsOf(key: string, value: unknown, place: Place): string {
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  // A year is a number without thousands.
  if (typeof value === 'number') return key === 'tahun' ? String(value) : numberText(value, 2);
  if (typeof value === 'string')
    return choiceOf(key, value, place.koleksi) ?? momentOf(value, place.situs) ?? value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, one]) => wordsOf(name, one, place))
    .filter(Boolean)
    .join(', ');
}

/** The word for a choice of the schema: `texts.status.batal`. */
function choiceOf(key: string, value: string, { texts }: Koleksi): string | undefined {
  const words: unknown = Object.entries(texts).find(([name]) => name === key)?.[1];
  if (typeof words !== 'object' || words === null || !Object.hasOwn(words, value)) return undefined;
  const found: unknown = Reflect.get(words, value);
  return typeof found === 'string' ? found : undefined;
}

/** A day, or a day with its time, as people read it. */
function momentOf(value: string, { kabupaten }: Situs): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value)) return undefined;
  const clock = clockOf(value);
  const day = dayText(dayOf(value));
  return clock ? `${day}, ${timeText(clock, zonaWaktuWords[kabupaten.identitas.zona_waktu].singkatan)}` : day;
}
