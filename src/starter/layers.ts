import { type Document, isMap, isScalar, type Pair, parse } from 'yaml';
import * as z from 'zod';
import { layanan } from '../koleksi/layanan/schema.ts';

/** What people ask first stands first; the rest as the schema has it. */
const ORDER = [...new Set(['judul', 'ringkasan', ...Object.keys(layanan.shape)])];

const layer = z.record(z.string(), z.unknown());

/** Adds what the file does not say itself and the first of `layers` that says it does; in the order of the schema. */
export function withLayers(document: Document, layers: readonly string[]): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  for (const text of layers) {
    for (const [key, value] of Object.entries(layer.parse(parse(text)))) {
      if (!contents.has(key)) contents.items.push(document.createPair(key, value));
    }
  }
  contents.items.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ key }: Pair): number {
  const rank = isScalar(key) ? ORDER.indexOf(String(key.value)) : -1;
  return rank === -1 ? ORDER.length : rank;
}
