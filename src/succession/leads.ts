import type { BarisRegister } from '../koleksi/kabupaten/register.ts';
import type { ReadSitus } from '../koleksi/records.ts';
import type { BarisAlihan } from '../koleksi/situs/alihan.ts';
import { itemsOf } from '../model/items.ts';
import { pagesOf } from '../model/pages.ts';
import { isPublished } from '../model/published.ts';
import { withAddition } from '../model/with-addition.ts';
import { Today } from '../text/today.ts';
import type { Holding } from './holding.ts';
import { type Move, moveKey } from './plan.ts';

/** A situs as it will be: its row, and the addresses of its pages. */
export interface After {
  row: BarisRegister;
  addresses: ReadonlySet<string>;
}

/** Addresses that a folder makes, whatever is still wrong with what its pages name. */
export function addressesIn(read: ReadSitus, nama: string, tanggal: string): ReadonlySet<string> {
  const today = Today.only(tanggal);
  const isian = read.isian
    .map((one) => withAddition(one, today, 'warga'))
    .filter((one) => isPublished(one, today, 'warga'));
  const items = itemsOf({ isian, today, pictures: new Map() });
  return new Set(pagesOf({ nama, items }).map(({ address }) => address));
}

/** Where people find what stood at each address of an old situs that has no page there any more. */
export function leadsOf(
  { row, situs, pieces }: Holding,
  plan: readonly Move[],
  own: After,
  penerus: readonly After[],
): Map<string, { to: After; address: string }> {
  const goesTo = new Map(plan.map((move) => [moveKey(move), move.ke]));
  const pieceAt = new Map(pieces.map((piece) => [`${piece.koleksi} ${piece.isian}`, piece]));
  return new Map(
    situs.pages.flatMap(({ address, kind, item }) => {
      if (kind === 'alihan' || own.addresses.has(address)) return [];
      const piece = item && pieceAt.get(`${item.koleksi} ${item.id}`);
      const ke = piece && goesTo.get(moveKey({ asal: row.id, path: piece.path, isian: piece.isian }));
      const chosen = penerus.find((one) => one.row.id === ke && one.addresses.has(address));
      const to = chosen ?? penerus.find((one) => one.addresses.has(address)) ?? penerus[0];
      return to ? [[address, { to, address: to.addresses.has(address) ? address : '/' }] as const] : [];
    }),
  );
}

export const urlOf = ({ row }: After, address: string): string => `https://${row.host}${address}`;

/** Rows of `alihkan.csv` for all that a situs has no page for: what it had, and what its pages still name. */
export function redirectsFor(own: After, named: readonly { address: string; url: string }[]): BarisAlihan[] {
  const byAddress = new Map(named.map(({ address, url }) => [address, url]));
  return [...byAddress].flatMap(([lama, baru]) => (own.addresses.has(lama) ? [] : [{ lama, baru }]));
}
