import { expect, test } from 'vitest';
import * as z from 'zod';
import { yesNo } from '../../koleksi/common.ts';
import { opened } from './open.ts';

const written = z.strictObject({
  judul: z.string(),
  status: z.enum(['berjalan', 'selesai']).optional(),
  draf: yesNo.optional(),
  formulir: z.array(z.strictObject({ nama: z.string(), berkas: z.string().optional() })).optional(),
});

const file = z.looseObject({ url: z.string() });
const published = opened(written, new Map([['formulir[].berkas', file]]));

test('keys and choices that are not known yet pass and stay', () => {
  const later = {
    judul: 'Puskesmas',
    status: 'diaudit',
    prioritas: 3,
    formulir: [{ nama: 'A', warna: 'biru' }],
  };
  expect(published.parse(later)).toEqual(later);
});

test('what is optional may be absent or null', () => {
  expect(published.parse({ judul: 'A', status: null, formulir: null })).toEqual({
    judul: 'A',
    status: null,
    formulir: null,
  });
});

test('what is required is required, and a known key keeps its type', () => {
  expect(published.safeParse({}).success).toBe(false);
  expect(published.safeParse({ judul: 1 }).success).toBe(false);
  expect(published.safeParse({ judul: 'A', draf: 'ya' }).success).toBe(false);
});

test('a replaced field is judged by what replaces it', () => {
  const withFile = (berkas: unknown) => ({ judul: 'A', formulir: [{ nama: 'F', berkas }] });
  expect(published.safeParse(withFile({ url: '/a.pdf' })).success).toBe(true);
  expect(published.safeParse(withFile('berkas/a.pdf')).success).toBe(false);
});

test('known keys come in the order of the schema, whatever order they arrive in', () => {
  expect(Object.keys(Object(published.parse({ zzz: 1, status: 'selesai', judul: 'A' })))).toEqual([
    'judul',
    'status',
    'zzz',
  ]);
});
