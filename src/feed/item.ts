import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Item, Situs } from '../model/situs.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { feedHtmlOf } from './body.ts';
import { canonicalOf } from './canonical.ts';
import { cleaned, cleanText } from './cleaned.ts';
import { sha256Of } from './hash.ts';
import { replacerOf } from './replacer.ts';
import { itemSchemaFor } from './schema/by-koleksi.ts';
import { type FeedItem, LIFTED } from './schema/item.ts';

/** Makes an item of the feed from an isian. */
export type ItemMaker = (item: Item, situs: Situs) => FeedItem;

/**
 * Of isian of one koleksi: keys in the order of its schema, files and pictures as published, sealed with their hash.
 */
export function itemMakerOf(koleksi: Koleksi): ItemMaker {
  const replaceIn = replacerOf(koleksi);
  return (item, situs) => {
    const own = Object.entries(item.data).filter(([key]) => !LIFTED.has(key));
    const until = ['berlaku_sampai', 'berakhir'].map((key): unknown => Reflect.get(item.data, key));
    const berlakuSampai = until.find((day) => typeof day === 'string');
    return sealed(
      // Parsing puts the keys in their order; what it would refuse is a defect of ours, the reader checked the rest.
      itemSchemaFor(koleksi.name).parse({
        id: item.id,
        url: item.address,
        judul: cleanText(item.judul),
        ringkasan: item.ringkasan ? cleanText(item.ringkasan) : null,
        diterbitkan: item.tanggal ?? null,
        diperbarui: item.diperbarui ?? null,
        ...(typeof berlakuSampai === 'string' && { berlaku_sampai: berlakuSampai }),
        ...(item.tinjau_sebelum && { tinjau_sebelum: item.tinjau_sebelum }),
        ...(item.contoh && { contoh: true }),
        sha256: UNSEALED,
        data: {
          ...Object(cleaned(Object.fromEntries(own), replaceIn(situs))),
          ...koleksi.computed?.of(item.data),
          ...(koleksi.bodyInFeed && bodyOf(item, situs)),
        },
      }),
    );
  };
}

/** Whether machines are told of an isian: a draf is nobody's yet, and a page that waits for its content has nothing to tell. */
export const isTold = ({ draf, data }: { draf: boolean; data: object }): boolean =>
  !draf && Reflect.get(data, 'belum_diisi') !== true;

const UNSEALED = '0'.repeat(64);

/** The item with `sha256` over the RFC 8785 form of all its other keys. */
export function sealed(item: FeedItem): FeedItem {
  return { ...item, sha256: sealOf(item) };
}

/** The hash that an item must carry; a harvester compares. */
export function sealOf({ sha256: _, ...rest }: FeedItem): string {
  return sha256Of(canonicalOf(rest));
}

function bodyOf(item: Item, situs: Situs): Record<string, string> {
  if (!item.body) return {};
  return { isi_teks: cleanText(plainTextOf(item.body.tree)), isi_html: cleanText(feedHtmlOf(item, situs)) };
}
