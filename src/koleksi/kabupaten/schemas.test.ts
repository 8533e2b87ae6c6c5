import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { situs } from '../situs/schema.ts';
import { kabupaten } from './kabupaten.ts';
import { paletOf } from './palet.ts';
import { penerbitan } from './penerbitan.ts';
import { barisRegister, register } from './register.ts';
import { barisTautan, tautan } from './tautan.ts';
import { barisUrusan, urusanColumns } from './urusan.ts';
import { barisWilayah, wilayahColumns } from './wilayah.ts';

const schemas = { kabupaten, penerbitan, register, tautan, barisWilayah, barisUrusan, situs };

/** Every field of an object and of all objects inside it, with its path. */
function fieldsOf(schema: z.core.$ZodType, path: string): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fieldsOf(schema.def.innerType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.def.element, path);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.def.valueType, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]): [string, z.core.$ZodType][] => [
    [`${path}.${key}`, field],
    ...fieldsOf(field, `${path}.${key}`),
  ]);
}

describe.each(Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name)))(
  '%s',
  (_path, field) => {
    test('carries label, help and an example that it takes itself', () => {
      const meta = z.globalRegistry.get(field);
      expect(meta?.label).toMatch(/^[A-Z]/);
      expect(meta?.help).toMatch(/[.…]$/);
      expect(z.safeParse(field, meta?.example).error).toBeUndefined();
    });
  },
);

const row = {
  id: 'dinkes',
  nama: 'Dinas Kesehatan',
  singkatan: 'Dinkes',
  jenis: 'dinas',
  host: 'dinkes.contohkab.go.id',
  status: 'belum',
  bukti: 'asumsi',
};

test.each(['lcc', 'lcc-dua', '_kabupaten', '.git', 'Dinkes', 'con', 'lpt1', '../x', 'a--b', ''])(
  'the register takes no body with the id "%s"',
  (id) => {
    expect(barisRegister.safeParse({ ...row, id }).success).toBe(false);
  },
);

test.each(['dinkes', 'kec-contoh', 'dp3ap2kb', 'console'])('the register takes the id "%s"', (id) => {
  expect(barisRegister.safeParse({ ...row, id }).success).toBe(true);
});

test('a host is a name alone, without scheme, port or capitals', () => {
  for (const host of ['https://a.go.id', 'a.go.id:80', 'A.go.id', 'localhost', 'a..go.id']) {
    expect(barisRegister.safeParse({ ...row, host }).success, host).toBe(false);
  }
});

test('a link of the footer leads to the web, never to a script', () => {
  const link = { id: 'lapor', label: 'Lapor', bukti: 'asumsi' };
  expect(barisTautan.safeParse({ ...link, url: 'javascript:alert(1)' }).success).toBe(false);
  expect(barisTautan.safeParse({ ...link, url: 'https://www.lapor.go.id' }).success).toBe(true);
});

test('the columns of a table are the keys of its row', () => {
  expect(wilayahColumns.map(({ key }) => key)).toEqual(Object.keys(barisWilayah.shape));
  expect(urusanColumns.map(({ key }) => key)).toEqual(Object.keys(barisUrusan.shape));
});

test('hours are read as staff write them, and a day that is none is refused', () => {
  const hours = (hari: string, buka?: string) => situs.safeParse({ jam_pelayanan: [{ hari, buka }] }).success;
  expect(hours('Senin–Kamis', '07.30')).toBe(true);
  expect(hours('Senin - Kamis, Sabtu', '07:30')).toBe(true);
  expect(hours('Minggu')).toBe(true);
  expect(hours('Setiap hari', '00.00')).toBe(true);
  expect(hours('Snin', '07.30')).toBe(false);
  expect(hours('Senin', '25.00')).toBe(false);
});

test('a UPTD wears the colours of the body above it', () => {
  const one = { p9: '#000001', p7: '#000002', p5: '#000003', p2: '#000004', p1: '#000005', p0: '#000006' };
  const two = { ...one, p9: '#111111' };
  const jenis = kabupaten.shape.palet_jenis.parse(z.globalRegistry.get(kabupaten.shape.palet_jenis)?.example);
  const colours = {
    palet: { rimba: one, danau: two },
    palet_jenis: { ...jenis, badan: 'danau', uptd: 'induk' },
  };
  expect(paletOf(colours, 'uptd', 'badan')).toEqual(two);
  expect(paletOf(colours, 'dinas')).toEqual(one);
  expect(paletOf(colours, 'uptd')).toBeUndefined();
});
