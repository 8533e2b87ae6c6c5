import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaDocuments } from '../../src/feed/json-schemas.ts';
import type { FeedItem } from '../../src/feed/schema/item.ts';
import type { Manifest } from '../../src/feed/schema/manifest.ts';
import type { Papan } from '../../src/model/papan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readCsv } from '../../src/text/csv.ts';
import { documentIn, withBoard } from '../board.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import { build, type Place, smallKabupaten } from '../end-to-end/real-build.ts';
import { missingIn, ofType, rdfOf } from '../feed/dcat.ts';
import { geoJsonFaults } from '../feed/geojson.ts';

const SITES = ['dinkes', 'kec-hulu', 'kel-sari'];

let place: Place & Disposable;
beforeAll(async () => {
  place = smallKabupaten('dokumen-papan-');
  await build(place, { situs: SITES });
}, 120_000);
afterAll(() => place[Symbol.dispose]());

function onBoard<T>(work: (papan: Papan) => Promise<T>): Promise<T> {
  const { kabupaten } = readKabupaten(place.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  return withBoard(kabupaten, { keluaran: place.keluaran, tanggal: TANGGAL }, work);
}

const textOf = (address: string): Promise<string> => onBoard((papan) => documentIn(papan, address));
const ofSitus = (below: string): string => readFileSync(path.join(place.keluaran, below), 'utf8');

/** Items of one koleksi of all sites, as their feeds tell them. */
const itemsOf = (koleksi: string): FeedItem[] =>
  SITES.flatMap((id) => {
    const manifest: Manifest = JSON.parse(ofSitus(`${id}/lcc.json`));
    const parts = manifest.koleksi[koleksi]?.bagian ?? [];
    return parts.flatMap(({ url }): FeedItem[] => JSON.parse(ofSitus(`${id}${url}`)).isi);
  });

test('the catalogue of all tells of each dataset what its own situs tells, and is whole as RDF', async () => {
  const catalog = JSON.parse(await textOf('/dcat.jsonld'));
  const own = SITES.flatMap((id) => JSON.parse(ofSitus(`${id}/dcat.jsonld`))['dcat:dataset']);
  const byId = (a: Record<string, string>, b: Record<string, string>): number =>
    String(a['@id']) < String(b['@id']) ? -1 : 1;
  expect(own.length).toBeGreaterThan(0);
  expect(catalog['dcat:dataset'].sort(byId)).toEqual(own.sort(byId));
  const rdf = await rdfOf(catalog);
  expect(missingIn(rdf)).toEqual([]);
  expect(ofType(rdf, 'dcat:Dataset')).toHaveLength(own.length);
});

test('the calendar of all holds every agenda, told of by its body', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await textOf('/agenda.ics')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const agenda = itemsOf('agenda');
  expect(agenda.length).toBeGreaterThan(0);
  expect(events).toHaveLength(agenda.length);
  for (const { id, judul } of agenda) {
    const event = events.find(({ uid }) => uid.startsWith(`agenda-${id}@`));
    expect(event?.summary).toMatch(/^\S.*: /);
    expect(event?.summary).toContain(judul);
  }
});

test('the map of all holds the places of every situs, within the kabupaten and by its schema', async () => {
  const [map, kabupaten] = await onBoard(async (papan) => [
    JSON.parse(await documentIn(papan, '/peta.geojson')),
    papan.kabupaten,
  ]);
  expect(geoJsonFaults(map, kabupaten.identitas.kotak)).toEqual([]);
  const there = new Set(map.features.map(({ id }: { id: string }) => id));
  for (const situs of SITES)
    for (const { id } of JSON.parse(ofSitus(`${situs}/peta.geojson`)).features)
      expect(there).toContain(id.startsWith('wilayah/') ? id : `${situs}/${id}`);
  expect(there.size).toBe(map.features.length);
  expect(faultsBySchema('peta', map)).toEqual([]);
});

test('the list of sites and the catalogue are valid by the published schemas', async () => {
  expect(faultsBySchema('situs', JSON.parse(await textOf('/situs.json')))).toEqual([]);
  expect(faultsBySchema('dcat', JSON.parse(await textOf('/dcat.jsonld')))).toEqual([]);
});

function faultsBySchema(name: string, document: unknown): unknown[] {
  const schemas = schemaDocuments('lcc.contohkab.go.id');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(String(schemas.get(`/skema/1/${name}.json`)?.body)));
  validate(document);
  return validate.errors ?? [];
}

test('every koleksi is a table with a row for every record', async () => {
  const koleksi = ['layanan', 'berita', 'dokumen', 'dip', 'potensi', 'pejabat'];
  for (const name of koleksi) {
    const { rows, faults } = readCsv((await textOf(`/${name}.csv`)).slice(1));
    const [head, ...body] = rows.map((row) => row.map(({ text }) => text));
    expect(faults, name).toEqual([]);
    expect(body, name).toHaveLength(itemsOf(name).length);
    const title = head?.indexOf('judul') ?? -1;
    expect(body.map((row) => row[title]).sort(), name).toEqual(
      itemsOf(name)
        .map(({ judul }) => judul.replaceAll(/\s*\n\s*/g, ' '))
        .sort(),
    );
  }
});

test('news of all bodies are told newest first, with their body', async () => {
  const rss = await textOf('/rss.xml');
  const days = [...rss.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, day = '']) => Date.parse(day));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(rss).toContain('<category>Dinas Kesehatan');
});

test('verdicts are a table with a row for every rule of every body', async () => {
  const verdicts = SITES.flatMap(
    (id) => (JSON.parse(ofSitus(`${id}/lcc.json`)) as Manifest).kepatuhan?.hasil ?? [],
  );
  const { rows } = readCsv((await textOf('/kepatuhan.csv')).slice(1));
  expect(rows).toHaveLength(verdicts.length + 1);
});

test('whoever searches finds the search, and whoever crawls the map of pages', async () => {
  expect(await textOf('/opensearch.xml')).toContain('/cari/?q={searchTerms}');
  expect(await textOf('/robots.txt')).toMatch(/Sitemap: https:\/\/\S+\/sitemap-index.xml/);
});
