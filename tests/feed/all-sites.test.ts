import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Position } from 'geojson';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FeedDocument, feedOf } from '../../src/feed/documents.ts';
import { sha256Of } from '../../src/feed/hash.ts';
import { sealOf } from '../../src/feed/item.ts';
import { jsonSchemas } from '../../src/feed/json-schemas.ts';
import { manifest } from '../../src/feed/schema/manifest.ts';
import { anyPart } from '../../src/feed/schema/part.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Situs } from '../../src/model/situs.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';

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

const offline = async (url: string): Promise<never> => {
  throw new Error(`asked the network for ${url}`);
};

describe.each(kabupaten.register.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  let situs: Situs;
  let feed: ReadonlyMap<string, FeedDocument>;
  const textAt = (address: string): string => String(feed.get(address)?.body);

  beforeAll(async () => {
    const read = await readSitus({ content, situs: row.id });
    const { situs: known } = modelOf({ kabupaten, row, read, tanggal: '2026-11-24', audience: 'warga' });
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
    expect(events).toHaveLength(situs.items.agenda.length);

    const options = { format: 'application/n-quads', documentLoader: offline, safe: true } as const;
    const quads = await jsonld.toRDF(JSON.parse(textAt('/dcat.jsonld')), options);
    const store = new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
    const titled = store.getSubjects('http://purl.org/dc/terms/title', null, null);
    expect(titled.length).toBeGreaterThanOrEqual(1 + situs.items.dataset.length + situs.items.dokumen.length);

    const [west, south, east, north] = kabupaten.identitas.kotak;
    for (const { geometry } of JSON.parse(textAt('/peta.geojson')).features) {
      const positions: Position[] = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      for (const [bujur = 0, lintang = 0] of positions) {
        expect(bujur >= west && bujur <= east && lintang >= south && lintang <= north).toBe(true);
      }
    }
  });
});
