import { beforeAll, expect, test } from 'vitest';
import type * as z from 'zod';
import { folderOf, page, soundIn, TOP } from '../../tests/end-to-end/folder.ts';
import { examplesOf } from '../../tests/end-to-end/mistakes-of.ts';
import { semuaKoleksi } from '../koleksi/index.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { unwrapped } from '../read/schema-field.ts';
import { itemRecord, type SearchRecord, searchRecordsOf } from './search-records.ts';
import type { Item, Situs } from './situs.ts';

let situs: Situs;
let records: SearchRecord[];
beforeAll(async () => {
  using work = folderOf({
    'satu/berita/x.md': page(
      `${TOP}\nkata_kunci: [musrenbang, desa]\nringkasan: Hasilnya.`,
      '## Jalan\n\nDiperbaiki **segera**.',
    ),
    'satu/berita/y.md': page('id: brt-y\njudul: Rahasia dulu\ntanggal: 2026-11-01\ndraf: ya'),
    'satu/program/2026.csv': 'kode;nama;pagu_murni;indikator\n1.02.02;Program sehat;1000;Warga sehat\n',
  });
  situs = await soundIn(work, 'satu');
  records = searchRecordsOf(situs);
});

const at = (url: string) => records.find((record) => record.url === url);

test('an isian is found by its title, its fields and its text, and by words that people use', () => {
  expect(at('/berita/x/')).toEqual({
    url: '/berita/x/',
    content: 'Rapat warga\n20 November 2026\nHasilnya.\nJalan\nDiperbaiki segera.',
    meta: { title: 'Rapat warga', jenis: 'Berita', tanggal: '2026-11-20', kata_kunci: 'musrenbang desa' },
  });
});

test('a row of a table is found at its place in the page of its year', () => {
  expect(at('/program/2026/#1.02.02')).toMatchObject({ meta: { title: 'Program sehat' } });
  expect(at('/program/2026/#1.02.02')?.content).toContain('Warga sehat');
});

test('neither drafts, nor the page of the search, nor the page of what is not there', () => {
  for (const url of ['/berita/y/', '/cari/', '/404/']) expect(at(url)).toBeUndefined();
  for (const url of ['/', '/kontak/', '/berita/', '/layanan/']) expect(at(url)).toBeDefined();
});

test('a service whose cost is not settled says so before anything of it, and is nowhere free', async () => {
  const service = (n: number, more: string) =>
    page(`id: lyn-${n}\njudul: Layanan ${n}\nbiaya_tarif: Gratis\n${more}`);
  using work = folderOf({
    'satu/layanan/a.md': service(1, 'status: draf_konfirmasi'),
    'satu/layanan/b.md': service(2, 'status: ditetapkan'),
  });
  const found = searchRecordsOf(await soundIn(work, 'satu'));
  const of = (url: string) => found.find((record) => record.url === url);
  expect(of('/layanan/a/')).toMatchObject({ meta: { jenis: 'Layanan, draf' } });
  expect(of('/layanan/a/')?.content).toContain('Tanpa biaya');
  expect(of('/layanan/a/')?.content).not.toContain('Gratis');
  expect(of('/layanan/b/')).toMatchObject({ meta: { jenis: 'Layanan' } });
  expect(of('/layanan/b/')?.content).toContain('Gratis');
});

test('the order is that of the addresses, each once: the index depends on it', () => {
  const urls = records.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)].sort());
});

/** Every choice that a schema knows, at any depth. */
function choicesIn(schema: z.core.$ZodType): string[] {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape).flatMap(choicesIn);
    case 'array':
      return choicesIn(def.element);
    case 'union':
      return def.options.flatMap(choicesIn);
    case 'enum':
      return Object.values(def.entries).map(String);
    default:
      return [];
  }
}

/** Keys and choices of all schemas. */
const KEYS = new Set(
  semuaKoleksi.flatMap(({ schema }: Koleksi) => [...Object.keys(schema.shape), ...choicesIn(schema)]),
);

/** An isian of a koleksi in which every field is filled as its own example says. */
function filled(koleksi: Koleksi): Item {
  const data = koleksi.schema.parse(examplesOf(koleksi.schema, Object.keys(koleksi.schema.shape)));
  const judul = String(data[koleksi.titleKey]);
  const bare = { slug: 'x', id: 'x', path: 'x.md', judul, address: '/x/', contoh: false };
  return Object.assign(bare, { koleksi: koleksi.name, data }) as unknown as Item;
}

test.each(semuaKoleksi.map((koleksi) => [koleksi.name, koleksi] as const))(
  'of %s neither a choice of the schema is searched, nor an address, a key or a day as machines write it',
  (_, koleksi) => {
    const { content } = itemRecord(filled(koleksi), situs);
    const choices = new Set(choicesIn(koleksi.schema));
    expect(content.split('\n').filter((line) => choices.has(line))).toEqual([]);
    expect((content.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []).filter((word) => KEYS.has(word))).toEqual([]);
    expect(content.match(/https?:\/\/\S+|\b\d{4}-\d\d-\d\d\b/g) ?? []).toEqual([]);
  },
);
