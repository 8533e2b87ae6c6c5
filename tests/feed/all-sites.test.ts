import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FeedDocument, feedOf } from '../../src/feed/documents.ts';
import { sha256Of } from '../../src/feed/hash.ts';
import { isTold, sealOf } from '../../src/feed/item.ts';
import { jsonSchemas } from '../../src/feed/json-schemas.ts';
import { manifest } from '../../src/feed/schema/manifest.ts';
import { anyPart } from '../../src/feed/schema/part.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Situs } from '../../src/model/situs.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { Today } from '../../src/text/today.ts';
import { missingIn, ofType, rdfOf } from './dcat.ts';
import { geoJsonFaults } from './geojson.ts';

const content = path.join(import.meta.dirname, '../../content');
const { kabupaten } = readKabupaten(content);
if (!kabupaten) throw new Error('the kabupaten of the project has problems');

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new Map([...jsonSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));

/** Schema of an address: `/lcc/berita.1.….json` is a part of berita. */
function schemaNameOf(address: string): string | undefined {
  const part = /^\/lcc\/([a-z]+)\./.exec(address)?.[1];
  return part ? `bagian-${part}` : /^\/([\w.]+)\.(?:json|jsonld|geojson)$/.exec(address)?.[1];
}

describe.each(kabupaten.register.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  let situs: Situs;
  let feed: ReadonlyMap<string, FeedDocument>;
  const textAt = (address: string): string => String(feed.get(address)?.body);

  beforeAll(async () => {
    const read = await readSitus({ content, situs: row.id });
    const { situs: known } = modelOf({
      kabupaten,
      row,
      read,
      today: Today.only('2026-11-24'),
      audience: 'warga',
    });
    if (!known) throw new Error(`${row.id} has problems`);
    situs = known;
    feed = feedOf(situs);
  });

  test('every JSON document is valid against its published schema', () => {
    for (const [address, { body }] of feed) {
      const validate = validators.get(schemaNameOf(address) ?? '');
      if (!/json/.test(address)) continue;
      validate?.(JSON.parse(String(body)));
      expect(validate, address).toBeDefined();
      expect(validate?.errors, address).toBeNull();
    }
  });

  test('every count, size, hash and seal of the manifest is true', () => {
    for (const [name, { jumlah, bagian }] of Object.entries(
      manifest.parse(JSON.parse(textAt('/lcc.json'))).koleksi,
    )) {
      const items = bagian.flatMap(({ url, ukuran, sha256 }) => {
        const text = textAt(url);
        expect([Buffer.byteLength(text), sha256Of(text)], url).toEqual([ukuran, sha256]);
        return anyPart.parse(JSON.parse(text)).isi;
      });
      expect(items.length, name).toBe(jumlah);
      for (const item of items) expect(sealOf(item), `${name} ${item.id}`).toBe(item.sha256);
    }
  });

  test('public readers take news, agenda, catalogue and map', async () => {
    for (const [address, { body }] of feed) {
      if (address.endsWith('.xml')) expect(parseRssFeed(String(body)).title, address).toContain(situs.nama);
    }
    expect(parseJsonFeed(textAt('/feed.json')).title).toBe(situs.nama);
    const events = new ICAL.Component(ICAL.parse(textAt('/agenda.ics'))).getAllSubcomponents('vevent');
    expect(events).toHaveLength(situs.items.agenda.filter(isTold).length);

    const store = await rdfOf(JSON.parse(textAt('/dcat.jsonld')));
    const told = [...situs.items.dataset, ...situs.items.dokumen].filter(isTold);
    expect(ofType(store, 'dcat:Dataset')).toHaveLength(told.length);
    expect(ofType(store, 'dcat:Catalog')).toHaveLength(1);
    expect(missingIn(store)).toEqual([]);

    const peta = JSON.parse(textAt('/peta.geojson'));
    expect(geoJsonFaults(peta, kabupaten.identitas.kotak)).toEqual([]);
  });
});
