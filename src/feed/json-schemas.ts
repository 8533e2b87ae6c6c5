import * as z from 'zod';
import { semuaKoleksi } from '../koleksi/index.ts';
import type { FeedDocument } from './documents.ts';
import { partSchemaFor } from './schema/by-koleksi.ts';
import { dcat } from './schema/dcat.ts';
import { integritas } from './schema/integritas.ts';
import { jsonFeed } from './schema/json-feed.ts';
import { manifest } from './schema/manifest.ts';
import { anyPart } from './schema/part.ts';
import { peta } from './schema/peta.ts';
import { signature } from './schema/signature.ts';
import { situsList } from './schema/situs-list.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema 2020-12 of every document of the feed, by name; `$id` is `/skema/1/<name>.json`, relative, so that
 * each kabupaten publishes the same schemas at the host of its own LCC.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['lcc', schemaOf('lcc', 'Manifes umpan data satu situs', manifest)],
    ['bagian', schemaOf('bagian', 'Bagian umpan data dari koleksi apa pun', anyPart)],
    ...semuaKoleksi.map((koleksi) => {
      const name = `bagian-${koleksi.name}`;
      return [
        name,
        schemaOf(name, `Bagian umpan data: ${koleksi.texts.judul}`, partSchemaFor(koleksi.name)),
      ] as const;
    }),
    ...OTHERS.map(([name, title, schema]) => [name, schemaOf(name, title, schema)] as const),
  ]);
}

const OTHERS = [
  ['integritas', 'Daftar semua berkas terbitan satu situs', integritas],
  ['integritas.sig', 'Tanda tangan daftar berkas satu situs', signature],
  ['feed', 'Kabar terbaru satu situs, JSON Feed 1.1', jsonFeed],
  ['dcat', 'Katalog dataset dan dokumen satu situs, DCAT 3', dcat],
  ['peta', 'Titik di peta satu situs, GeoJSON', peta],
  ['situs', 'Daftar semua situs satu kabupaten', situsList],
] as const;

function schemaOf(name: string, title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => sayInJsonSchema(jsonSchema),
  });
  return { $schema, $id: `/skema/1/${name}.json`, title, ...rest };
}

/** Our three texts of a field under the names that JSON Schema has for them. */
export function sayInJsonSchema(node: z.core.JSONSchema.BaseSchema): void {
  const { label, help, example } = node;
  if (typeof label === 'string') node.title = label;
  if (typeof help === 'string') node.description = help;
  if (example !== undefined) node.examples = [example];
  for (const key of ['label', 'help', 'example', 'choices']) delete node[key];
  // Open is what a schema is when it says nothing.
  if (isEmpty(node.additionalProperties)) delete node.additionalProperties;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The schemas as documents of the site of LCC, by their address, `$id` in full. */
export const schemaDocuments = (host: string): ReadonlyMap<string, FeedDocument> =>
  new Map(
    [...jsonSchemas().values()].map((schema) => {
      const address = String(schema.$id);
      const body = JSON.stringify({ ...schema, $id: `https://${host}${address}` });
      return [address, { type: SCHEMA_TYPE, body }];
    }),
  );

const SCHEMA_TYPE = 'application/schema+json';
