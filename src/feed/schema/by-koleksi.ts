import type * as z from 'zod';
import { semuaKoleksi } from '../../koleksi/index.ts';
import { type FeedItem, itemSchemaOf } from './item.ts';
import { type FeedPart, partSchemaOf } from './part.ts';

// Made once: one schema takes 2 ms (measured 2026-11-24), and a child builds many situs.

/** Schema of an item by the name of its koleksi. */
export const itemSchemas: ReadonlyMap<string, z.ZodType<FeedItem>> = new Map(
  semuaKoleksi.map((koleksi) => [koleksi.name, itemSchemaOf(koleksi)]),
);

/** Schema of a part by the name of its koleksi; `anyPart` is for a koleksi that is not here. */
export const partSchemas: ReadonlyMap<string, z.ZodType<FeedPart>> = new Map(
  [...itemSchemas].map(([name, item]) => [name, partSchemaOf(item)]),
);
