import { createHash } from 'node:crypto';
import { byText } from '../model/order.ts';
import { sha256Of } from './hash.ts';
import type { FeedItem } from './schema/item.ts';
import type { ManifestPart } from './schema/manifest.ts';
import { VERSI } from './schema/versi.ts';

/** What one part may hold; an item that alone is bigger stands alone. */
export const PART_LIMIT = { items: 500, bytes: 512 * 1024 } as const;

export interface Part extends ManifestPart {
  body: string;
}

interface Member {
  id: string;
  json: string;
  bytes: number;
  /** First 48 bits of SHA-256(id): more bits than any situs can fill. */
  bits: number;
}

const BITS = 48;

/**
 * The parts of one koleksi, in the order of their numbers.
 *
 * Part n holds the items whose first k bits of SHA-256(id) are n−1, k the smallest with which every part keeps the
 * limit: where an item lands rests on its id alone, so an edit changes one part. A bigger item has a part of the
 * same number to itself.
 */
export function partsOf(situs: string, koleksi: string, items: readonly FeedItem[]): Part[] {
  const envelope = { versi: VERSI, situs, koleksi, isi: [] };
  const head = JSON.stringify(envelope).slice(0, -2);
  const room = PART_LIMIT.bytes - Buffer.byteLength(head) - 2;
  const members = items.map(memberOf).sort((a, b) => byText(a.id, b.id));
  const [small, big] = [
    members.filter(({ bytes }) => bytes <= room),
    members.filter(({ bytes }) => bytes > room),
  ];

  const k = depthOf(small, room);
  const groups = [...groupsOf(small, k), ...big.map((one) => ({ n: numberOf(one, k), members: [one] }))];
  return groups
    .map(({ n, members }) =>
      partOf(koleksi, n, members.length, `${head}${members.map((one) => one.json).join()}]}`),
    )
    .sort((a, b) => a.n - b.n || byText(a.part.url, b.part.url))
    .map(({ part }) => part);
}

function memberOf(item: FeedItem): Member {
  const json = JSON.stringify(item);
  const bits = createHash('sha256')
    .update(item.id)
    .digest()
    .readUIntBE(0, BITS / 8);
  return { id: item.id, json, bytes: Buffer.byteLength(json), bits };
}

const numberOf = ({ bits }: Member, k: number): number => Math.floor(bits / 2 ** (BITS - k)) + 1;

function groupsOf(members: readonly Member[], k: number): { n: number; members: Member[] }[] {
  return [...Map.groupBy(members, (one) => numberOf(one, k))].map(([n, group]) => ({ n, members: group }));
}

function depthOf(members: readonly Member[], room: number): number {
  const fits = (group: readonly Member[]): boolean =>
    group.length <= PART_LIMIT.items &&
    group.reduce((sum, { bytes }) => sum + bytes, 0) + group.length - 1 <= room;
  let k = 0;
  while (k < BITS && !groupsOf(members, k).every((group) => fits(group.members))) k++;
  return k;
}

function partOf(koleksi: string, n: number, jumlah: number, body: string): { n: number; part: Part } {
  const sha256 = sha256Of(body);
  const url = `/lcc/${koleksi}.${n}.${sha256.slice(0, 16)}.json`;
  return { n, part: { url, jumlah, ukuran: Buffer.byteLength(body), sha256, body } };
}
