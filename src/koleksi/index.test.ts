import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isKoleksiName, koleksiOf, semuaKoleksi } from './index.ts';

interface Field {
  at: string;
  schema: z.ZodType;
}

/** What a wrapper is around. */
function opened(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? opened(schema.unwrap() as z.ZodType)
    : schema;
}

/** Every field of an object, also those of objects in its lists and choices. */
function fieldsOf(schema: z.ZodType, at: string): Field[] {
  const inner = opened(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType, at);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => fieldsOf(option as z.ZodType, at));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => [
    { at: `${at}.${key}`, schema: field },
    ...fieldsOf(field, `${at}.${key}`),
  ]);
}

const schemas = semuaKoleksi.flatMap(({ name, schema, table }) => [
  { name, schema: schema as z.ZodObject },
  ...(table?.addition ? [{ name: `${name} (tambahan)`, schema: table.addition }] : []),
]);
const fields = schemas.flatMap(({ name, schema }) => fieldsOf(schema, name));

test.each(fields)(
  '$at tells its label, asks its question, and shows an example that it takes',
  ({ schema }) => {
    const meta = z.globalRegistry.get(schema);
    expect(meta?.label).toMatch(/^[A-Z]/);
    expect(meta?.help).toMatch(/[.?]$/);
    expect(schema.safeParse(meta?.example)).toMatchObject({ success: true });
  },
);

describe.each(schemas)('$name', ({ schema }) => {
  test('refuses a key that it does not know', () => {
    expect(schema.safeParse({ kunci_asing: 1 }).error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['kunci_asing'] }),
    );
  });

  test.each(['input', 'output'] as const)('can be told as JSON Schema, %s', (io) => {
    expect(z.toJSONSchema(schema, { io })).toMatchObject({ type: 'object', additionalProperties: false });
  });

  test('takes the examples of all its fields at once', () => {
    const examples = Object.entries(schema.shape).map(([key, field]) => [
      key,
      z.globalRegistry.get(field)?.example,
    ]);
    expect(schema.safeParse(Object.fromEntries(examples))).toMatchObject({ success: true });
  });
});

describe.each(semuaKoleksi)('$name', (koleksi) => {
  const {
    name,
    schema,
    titleKey,
    table,
    files = [],
    links = [],
    pictures = [],
    siblings = [],
    texts,
  } = koleksiOf(koleksi.name);

  test('has its title, and the words of its list', () => {
    expect(schema.shape).toHaveProperty(titleKey);
    expect([texts.judul, texts.ringkasan, texts.satuan, texts.kosong].every(Boolean)).toBe(true);
    expect(texts.kosong).toMatch(/\.$/);
  });

  test('names files, pictures and links that its schema has', () => {
    const known = fieldsOf(schema, name).map(({ at }) => at);
    const named = [...files, ...links, ...siblings, ...pictures.flatMap(({ key, alt }) => [key, alt])];
    expect(known).toEqual(expect.arrayContaining(named.map((key) => `${name}.${key.replaceAll('[]', '')}`)));
  });

  test('has a field for every column, and no heading stands for two of them', () => {
    const columns = table?.columns ?? [];
    expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(columns.map(({ key }) => key)));
    const headings = columns.flatMap(({ key, label, synonyms = [] }) => [
      ...new Set([key, label, ...synonyms].map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''))),
    ]);
    expect(headings).toEqual([...new Set(headings)]);
  });
});

test('a koleksi is found by its name, and by no other', () => {
  expect(koleksiOf('berita').texts.judul).toBe('Berita');
  expect(isKoleksiName('berita')).toBe(true);
  expect(isKoleksiName('berita-lama')).toBe(false);
});
