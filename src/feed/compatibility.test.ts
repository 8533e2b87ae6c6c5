import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaksBetween } from './compatibility.ts';
import { type JsonSchema, jsonSchemas } from './json-schemas.ts';
import { typesText } from './types-text.ts';

const FOLDER = path.join(import.meta.dirname, 'skema', '1');

const committed = new Map<string, JsonSchema>(
  readdirSync(FOLDER).map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')),
  ]),
);

test('version 1 keeps every key, choice and type that was ever published', () => {
  expect(breaksBetween(committed, jsonSchemas())).toEqual([]);
});

/** Without its words, which may be bettered at any time: keys of properties are not words. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return [[key, Object.entries(Object(value)).map(([name, one]) => [name, shapeOf(one)])]];
    return ['title', 'description', 'examples'].includes(key) ? [] : [[key, shapeOf(value)]];
  });
  return Object.fromEntries(entries);
}

const shapesOf = (schemas: ReadonlyMap<string, JsonSchema>): unknown =>
  Object.fromEntries([...schemas].map(([name, schema]) => [name, shapeOf(schema)]));

const withoutComments = (text: string): string => text.replace(/^ *\/\*\*.*\*\/\n/gm, '');

test('what was added is in the committed copy too (`npm run skema` writes it)', () => {
  expect(shapesOf(committed)).toEqual(shapesOf(jsonSchemas()));
});

test('the types for readers are those of the schemas (`npm run skema` writes them)', () => {
  const file = readFileSync(path.join(import.meta.dirname, 'skema/types-1.ts'), 'utf8');
  expect(withoutComments(file)).toBe(withoutComments(typesText(jsonSchemas())));
});

describe('a change of version 1 is refused when', () => {
  const text = { type: 'string', minLength: 3, maxLength: 80, pattern: '^a' };
  const status = { anyOf: [{ type: 'string', enum: ['berjalan', 'selesai'] }, { type: 'string' }] };
  const part = {
    type: 'object',
    properties: { judul: text, status, lokasi: { type: 'array', items: { type: 'string' } } },
    required: ['judul'],
  };
  const { judul: _, ...withoutJudul } = part.properties;

  const breaks = (now: JsonSchema): string[] =>
    breaksBetween(new Map([['bagian', part]]), new Map([['bagian', now]]));
  const withField = (key: string, schema: JsonSchema): JsonSchema => ({
    ...part,
    properties: { ...part.properties, [key]: schema },
  });

  test.each<[string, JsonSchema, string]>([
    ['a key is gone', { ...part, properties: withoutJudul }, 'bagian/judul: removed'],
    ['a type is another', withField('judul', { ...text, type: 'integer' }), 'retyped'],
    ['a type is wider', withField('judul', { ...text, type: ['string', 'null'] }), 'retyped'],
    [
      'a list holds another kind',
      withField('lokasi', { type: 'array', items: { type: 'object' } }),
      'retyped',
    ],
    ['a text must be longer', withField('judul', { ...text, minLength: 4 }), 'minLength became stricter'],
    ['a text must be shorter', withField('judul', { ...text, maxLength: 79 }), 'maxLength became stricter'],
    ['a text must look different', withField('judul', { ...text, pattern: '^b' }), 'pattern became stricter'],
    [
      'a choice is gone',
      withField('status', { anyOf: [{ type: 'string', enum: ['selesai'] }, { type: 'string' }] }),
      '"berjalan" is no choice any more',
    ],
    ['a choice is closed', withField('status', { type: 'string', enum: ['selesai'] }), 'retyped'],
    ['a key is needed that was not', { ...part, required: ['judul', 'status'] }, 'required has changed'],
    ['a key may be missing that could not', { ...part, required: [] }, 'required has changed'],
    [
      'a new key is required',
      { ...withField('nomor', text), required: ['judul', 'nomor'] },
      'a new key cannot be required',
    ],
  ])('%s', (_case, now, what) => {
    expect(breaks(now).join('\n')).toContain(what);
  });

  test('a whole document is gone', () => {
    expect(breaksBetween(new Map([['bagian', part]]), new Map())).toEqual([
      'bagian: the document was removed',
    ]);
  });

  test('and is taken when it only adds or loosens', () => {
    const { pattern: _pattern, ...loose } = text;
    const choices = ['berjalan', 'selesai', 'ditunda'];
    expect(
      breaks({
        ...part,
        title: 'Bagian',
        properties: {
          ...part.properties,
          judul: { ...loose, minLength: 1, maxLength: 200, title: 'Judul' },
          status: { anyOf: [{ type: 'string', enum: choices }, { type: 'string' }] },
          nomor: text,
        },
      }),
    ).toEqual([]);
  });
});
