import { isCollection, isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import * as z from 'zod';
import { type Found, textsAt } from '../../src/koleksi/key-path.ts';
import type { Koleksi } from '../../src/koleksi/koleksi.ts';
import { schemasAt, unwrapped } from '../../src/read/schema-field.ts';

export type Path = readonly (string | number)[];
export type Top = Readonly<Record<string, unknown>>;

/** One mistake in an otherwise sound isian: what it is, the whole top part, where it stands in it, and how the kode begins that tells it. */
export interface Planted {
  nama: string;
  data: Top;
  at: Path;
  kode: string;
}

/** It looks like a day, and no calendar has it. */
export const NO_DAY = '2026-02-30';

/** What a koleksi wants at the least, as its own examples say it. */
export function soundOf({ schema, titleKey, files = [], faultsOf }: Koleksi): Top {
  const wanted = schema.safeParse({}).error?.issues.map(({ path: [key] }) => String(key)) ?? [];
  const data = examplesOf(schema, [titleKey, ...wanted]);
  for (const fault of faultsOf(schema.parse(data))) {
    // Of several fields that would do, one that names no file.
    const key = fault.kind === 'one-of' && fault.keys.find((one) => !files.includes(one));
    if (key) Object.assign(data, examplesOf(schema, [key]));
  }
  return data;
}

/** Pictures that the least isian of a koleksi names. */
export const picturesIn = (koleksi: Koleksi): string[] =>
  (koleksi.pictures ?? []).flatMap(({ key }) => textsAt(soundOf(koleksi), key).map(({ value }) => value));

export const examplesOf = (schema: z.ZodObject, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    keys.map((key) => {
      const field = schema.shape[key];
      if (!field) throw new Error(`no field ${key}`);
      return [key, z.globalRegistry.get(field)?.example];
    }),
  );

/** Every field that people write, with a value of another kind. */
export const wrongKindsOf = (koleksi: Koleksi): Planted[] =>
  leavesOf(koleksi).flatMap(({ whole, at, schemas }) => {
    const types = schemas.map((schema) => unwrapped(schema)._zod.def.type);
    const bad = types.includes('string') ? ['satu', 'dua'] : 'zzz';
    const isRefused = schemas.every((schema) => !z.safeParse(schema, bad).success);
    return isRefused ? [{ nama: at.join('.'), data: withAt(whole, at, bad), at, kode: 'ISI-' }] : [];
  });

/** Every day that people write, with one that is in no calendar. */
export const impossibleDaysOf = (koleksi: Koleksi): Planted[] =>
  leavesOf(koleksi).flatMap(({ whole, at, schemas, value }) => {
    const bad = typeof value === 'string' ? value.replace(/^\d{4}-\d\d-\d\d/, NO_DAY) : value;
    const isDay = bad !== value && schemas.every((schema) => !z.safeParse(schema, bad).success);
    return isDay ? [{ nama: at.join('.'), data: withAt(whole, at, bad), at, kode: 'ISI-04' }] : [];
  });

/** Every field that names a file, a picture, a page or another isian, with one that is not there. */
export function missingOf(koleksi: Koleksi): Planted[] {
  const { name, schema, files = [], pictures = [], links = [], siblings = [] } = koleksi;
  const named = [
    ...files.map((key) => ({ key, bad: 'berkas/tak-ada.pdf', kode: 'TAU-05' })),
    ...pictures.map(({ key }) => ({ key, bad: 'gambar/tak-ada.jpg', kode: 'TAU-05' })),
    ...links.map((key) => ({ key, bad: '/tak-ada/', kode: 'TAU-01' })),
    ...siblings.map((key) => ({ key, bad: 'tak-ada', kode: 'ALM-08' })),
  ];
  return named.map(({ key, bad, kode }) => {
    const alt = pictures.find((picture) => picture.key === key && !picture.alt.includes('.'))?.alt;
    const keys = [topOf(key), ...(alt ? [alt] : [])];
    const whole = { ...soundOf(koleksi), ...examplesOf(schema, keys) };
    const [found] = textsAt(whole, key);
    if (!found) throw new Error(`the example of ${keys[0]} in ${name} has nothing at ${key}`);
    return { nama: key, data: withAt(whole, pathOf(found), bad), at: pathOf(found), kode };
  });
}

/** Every field that names a picture, once without its words and once with the name that a phone gave it. */
export function withoutWordsOf(koleksi: Koleksi, picture: string): Planted[] {
  const { schema, pictures = [] } = koleksi;
  return pictures.flatMap(({ key, alt }) => {
    const whole = { ...soundOf(koleksi), ...examplesOf(schema, [topOf(key), topOf(alt)]) };
    const all = pictures.flatMap((one) => textsAt(whole, one.key));
    const shown = all.reduce((top, found) => withAt(top, pathOf(found), picture), whole);
    const [named] = textsAt(shown, key).map(pathOf);
    const [words] = textsAt(shown, alt).map(pathOf);
    if (!named || !words) throw new Error(`the examples of ${koleksi.name} have no ${key} with ${alt}`);
    // In a group of its own the words are a field of that group, which asks for them itself.
    const untold =
      words.length > 1 ? { at: words.slice(0, -1), kode: 'ISI-02' } : { at: named, kode: 'GBR-09' };
    return [
      { nama: `tanpa ${alt}`, data: withAt(shown, words, undefined), ...untold },
      { nama: alt, data: withAt(shown, words, 'IMG-20260310-WA0042'), at: words, kode: 'A11Y-02' },
    ];
  });
}

const topOf = (key: string): string => key.replace(/[.[].*/, '');

const pathOf = ({ at }: Found): Path =>
  at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

interface Leaf {
  /** A sound isian that has the field. */
  whole: Top;
  at: Path;
  value: unknown;
  schemas: readonly z.core.$ZodType[];
}

/** Everything that the examples of a koleksi write: texts and numbers one by one, and lists as a whole. */
function leavesOf(koleksi: Koleksi): Leaf[] {
  const { schema } = koleksi;
  const below = (value: unknown, at: Path): { at: Path; value: unknown }[] => {
    if (Array.isArray(value)) return [{ at, value }, ...below(value[0], [...at, 0])];
    if (typeof value !== 'object' || value === null) return [{ at, value }];
    return Object.entries(value).flatMap(([key, inner]) => below(inner, [...at, key]));
  };
  return Object.keys(schema.shape).flatMap((key) => {
    const own = examplesOf(schema, [key]);
    const whole = { ...soundOf(koleksi), ...own };
    return below(own, []).map(({ at, value }) => ({ whole, at, value, schemas: schemasAt(schema, at) }));
  });
}

function withAt(whole: Top, at: Path, value: unknown): Top {
  const copy = structuredClone(whole);
  const parent = at.slice(0, -1).reduce<unknown>((outer, step) => Reflect.get(Object(outer), step), copy);
  Reflect.set(Object(parent), at.at(-1) ?? '', value);
  return copy;
}

/** A `.md` with this top part, and `line:column` of one of its values; a list below a key stands where its key does. */
export function markdownOf(data: Top, at: Path): { text: string; place: string } {
  const yaml = stringify(data, { lineWidth: 0 });
  const lineCounter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter });
  const node = doc.getIn(at, true);
  const parent = at.length > 1 ? doc.getIn(at.slice(0, -1), true) : doc.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))
    : undefined;
  const shown = isCollection(node) && pair ? pair.key : node;
  const [start = 0] = (isScalar(shown) || isCollection(shown)) && shown.range ? shown.range : [];
  const { line, col } = lineCounter.linePos(start);
  return { text: `---\n${yaml}---\nIsi.\n`, place: `${line + 1}:${col}` };
}
