import type * as z from 'zod';
import { semuaKoleksi } from '../../koleksi/index.ts';
import { anyItem, type FeedItem, itemSchemaOf } from './item.ts';
import { anyPart, type FeedPart, partSchemaOf } from './part.ts';

// Each made once and only where it is asked for: one takes 2 ms (measured 2026-11-24), a child builds many situs, and
// most processes make no feed.
const items = new Map<string, z.ZodType<FeedItem>>();

/** Schema of an item of a koleksi; of one that is not ours, that of any item. */
export function itemSchemaFor(name: string): z.ZodType<FeedItem> {
  const known = items.get(name);
  if (known) return known;
  const koleksi = semuaKoleksi.find((one) => one.name === name);
  if (!koleksi) return anyItem;
  const made = itemSchemaOf(koleksi);
  items.set(name, made);
  return made;
}

/** Schema of a part of a koleksi, likewise. */
export function partSchemaFor(name: string): z.ZodType<FeedPart> {
  const item = itemSchemaFor(name);
  return item === anyItem ? anyPart : partSchemaOf(item);
}
