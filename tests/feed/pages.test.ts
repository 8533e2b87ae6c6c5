import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/feed/json-schemas.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { typeAt } from '../../src/publish/media-types.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { documentIn, withBoard } from '../board.ts';
import { build, type Place, smallKabupaten, statesOf } from '../end-to-end/real-build.ts';
import { tagsOf } from '../end-to-end/references.ts';

let work: Place & Disposable;
beforeAll(async () => {
  work = smallKabupaten();
  expect(statesOf(await build(work, { situs: ['dinkes'] }))).toEqual(['dinkes built']);
});
afterAll(() => work[Symbol.dispose]());

const at = (address: string): string => path.join(work.keluaran, 'dinkes', address);
const read = (address: string): string => readFileSync(at(address), 'utf8');

/** The list of sites after a build that found these sound. */
const listOf = (kabupaten: Kabupaten, situs: string[]): Promise<string> =>
  withBoard(
    kabupaten,
    {
      ...{ keluaran: work.keluaran, tanggal: '2026-11-25' },
      diperiksa: Object.fromEntries(situs.map((id) => [id, '2026-11-25'])),
    },
    (papan) => documentIn(papan, '/situs.json'),
  );

/** Forms of data that the head of a page names, by address. */
const namedBy = (address: string): string[] =>
  tagsOf(read(`${address}index.html`)).flatMap(({ name, attributes }) =>
    name === 'link' && attributes.get('rel') === 'alternate' ? [attributes.get('href') ?? ''] : [],
  );

test('every page names the news, the pages of a koleksi its own too, home and /data/ every form', () => {
  expect(namedBy('/kontak/')).toEqual(['/rss.xml', '/feed.json']);
  expect(namedBy('/berita/')).toEqual(['/rss.xml', '/feed.json', '/berita/rss.xml']);
  expect(namedBy('/berita/2026-10-11-kabar-1/')).toEqual(namedBy('/berita/'));
  for (const address of ['/', '/data/']) {
    const forms = ['/lcc.json', '/rss.xml', '/feed.json', '/agenda.ics', '/dcat.jsonld', '/peta.geojson'];
    expect(namedBy(address)).toEqual(
      expect.arrayContaining([...forms, '/berita/rss.xml', '/dokumen/rss.xml']),
    );
  }
});

test('a page says the type of each form as the server sends it, and in words what it is', () => {
  const links = tagsOf(read('/index.html')).filter(({ attributes }) => attributes.get('rel') === 'alternate');
  expect(links.length).toBeGreaterThan(6);
  for (const { attributes } of links) {
    const href = attributes.get('href') ?? '';
    expect(existsSync(at(href)), href).toBe(true);
    expect(attributes.get('type'), href).toBe(typeAt(href).replace(/;.*/, ''));
    expect(attributes.get('title')?.length, href).toBeGreaterThan(5);
  }
});

test('the page for people links to every form, says what it is good for, and each is there', () => {
  const page = read('/data/index.html');
  const { tautan } = JSON.parse(read('/lcc.json'));
  for (const address of ['/lcc.json', ...Object.values<string>(tautan)]) {
    const entry = new RegExp(`<li>(?:(?!</li>).)*href="${address}"(?:(?!</li>).)*</li>`, 's').exec(page)?.[0];
    expect(/<span[^>]*>[A-Z][^<]{20,}\.<\/span>/.test(entry ?? ''), address).toBe(true);
    expect(existsSync(at(address)), address).toBe(true);
  }
});

test('the list of sites repeats what each manifest that stands says of own work, and nothing of others', async () => {
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const { situs } = JSON.parse(await listOf(kabupaten, []));
  const { dikerjakan, syarat_dasar } = JSON.parse(read('/lcc.json')).kepatuhan;
  expect(syarat_dasar).toMatchObject({ dari: 10 });
  const told = situs.filter((row: object) => 'dikerjakan' in row);
  expect(told).toEqual([expect.objectContaining({ id: 'dinkes', dikerjakan, syarat_dasar })]);
});

test('the list tells of each situs that stands when it was last checked', async () => {
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const { situs } = JSON.parse(await listOf(kabupaten, ['dinkes', 'kel-sari']));
  // One of them was never built: what is said of it is not true.
  const told = situs.flatMap(({ id, diperiksa }: { id: string; diperiksa?: string }) =>
    diperiksa === undefined ? [] : [[id, diperiksa]],
  );
  expect(told).toEqual([['dinkes', '2026-11-25']]);
});

test('what a build adds to the feed is valid against its published schema too', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  for (const [name, text] of [
    ['integritas', read('/integritas.json')],
    ['lcc', read('/lcc.json')],
    ['situs', await listOf(kabupaten, ['dinkes'])],
  ] as const) {
    const validate = ajv.compile(jsonSchemas().get(name) ?? false);
    validate(JSON.parse(text));
    expect(validate.errors, name).toBeNull();
  }
});
