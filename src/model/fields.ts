import * as z from 'zod';
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

/** Keys that pages say elsewhere: title, summary, days, pictures; and those that only place an isian among others. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...Object.keys(common),
  ...['judul', 'tanggal', 'urutan', 'menu'],
]);

/** Keys whose values are codes of regions. */
export const PLACES: ReadonlySet<string> = new Set(['lokasi', 'wilayah']);

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
  const files = filesAt(key, value, place);
  if (files.length > 0) return { kind: 'files', files };
  if (typeof value === 'string' && (koleksi.links?.includes(key) || /^https?:\/\//.test(value))) {
    const href = situs.hrefOf(value, item.path);
    const words = value.replace(/^https?:\/\//, '');
    return href === undefined ? { kind: 'words', words: [words] } : { kind: 'link', href, words };
  }
  if (PLACES.has(key) && Array.isArray(value)) {
    return { kind: 'words', words: placeNames(situs, value.map(String)) };
  }
  const words = partsOf(value).map(([name, one]) => {
    const said = wordsOf(key, one, place);
    return name === '' ? said : `${wordOf(name)}: ${said}`;
  });
  return words.length > 0 ? { kind: 'words', words } : undefined;
}

/** Files at `berkas` itself, named as the isian is, or at `lampiran[].berkas` with the name beside it. */
function filesAt(
  key: string,
  value: unknown,
  { koleksi: { files = [] }, item }: Place,
): { label: string; path: string }[] {
  if (typeof value === 'string') return files.includes(key) ? [{ label: item.judul, path: value }] : [];
  const inner = files.find((one) => one.startsWith(`${key}[].`))?.slice(key.length + 3);
  if (inner === undefined || !Array.isArray(value)) return [];
  return value.flatMap((one: Readonly<Record<string, unknown>>) => {
    const path = one[inner];
    return typeof path === 'string' ? [{ label: String(one.nama ?? path), path }] : [];
  });
}

/** One value, each of a list, or each of a record with its name. */
function partsOf(value: unknown): [name: string, value: unknown][] {
  if (Array.isArray(value)) return value.map((one: unknown) => ['', one]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [['', value]];
}

/** A key or a choice that has no word of its own: `belum_terisi` as `Belum terisi`. */
const wordOf = (key: string): string => `${key[0]?.toUpperCase() ?? ''}${key.slice(1).replaceAll('_', ' ')}`;

function wordsOf(key: string, value: unknown, place: Place): string {
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  // A year is a number without thousands.
  if (typeof value === 'number') return key === 'tahun' ? String(value) : numberText(value, 2);
  if (typeof value === 'string')
    return choiceText(key, value, place.koleksi) ?? momentOf(value, place.situs) ?? value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, one]) => wordsOf(name, one, place))
    .filter(Boolean)
    .join(', ');
}

/**
 * The word for a choice of the schema, `texts.status.batal`; without one the choice itself, made readable.
 *
 * @returns `undefined` for free text
 */
export function choiceText(key: string, value: string, { texts, schema }: Koleksi): string | undefined {
  const words: unknown = Object.entries(texts).find(([name]) => name === key)?.[1];
  const found: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, value) : undefined;
  if (typeof found === 'string') return found;
  return choicesOf(schema.shape[key]).includes(value) ? wordOf(value) : undefined;
}

/** Choices of a field, seen through `optional`. */
function choicesOf(field: unknown): readonly unknown[] {
  if (field instanceof z.ZodOptional) return choicesOf(field.unwrap());
  return field instanceof z.ZodEnum ? field.options : [];
}

/** A day, or a day with its time, as people read it. */
export function momentOf(value: string, { kabupaten }: Situs): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value)) return undefined;
  const clock = clockOf(value);
  const day = dayText(dayOf(value));
  return clock ? `${day}, ${timeText(clock, zonaWaktuWords[kabupaten.identitas.zona_waktu].singkatan)}` : day;
}
