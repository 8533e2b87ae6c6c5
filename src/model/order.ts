import type { Order } from '../koleksi/koleksi.ts';
import { URUTAN_BIASA } from '../koleksi/urutan.ts';
import type { Item } from './situs.ts';

/** By UTF-16 unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Letters as people sort them: case and accents count last. */
export const byTitle = (a: string, b: string): number => byText(folded(a), folded(b)) || byText(a, b);

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Items in the order of their koleksi; the address breaks every tie, so that two machines agree. */
export function inListOrder<I extends Item>(items: readonly I[], order: Order): I[] {
  const compare: Record<Order, (a: I, b: I) => number> = {
    terbaru: (a, b) => byText(b.tanggal ?? '', a.tanggal ?? ''),
    terdekat: (a, b) => byText(a.tanggal ?? '9999', b.tanggal ?? '9999'),
    judul: (a, b) => byTitle(a.judul, b.judul),
    kode: (a, b) => byCode(codeOf(a), codeOf(b)),
    urutan: (a, b) => rankOf(a) - rankOf(b) || byTitle(a.judul, b.judul),
  };
  return [...items].sort((a, b) => compare[order](a, b) || byText(a.address, b.address));
}

/** Numbers inside a code count as numbers: `II-2` stands before `II-10`. */
function byCode(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = /^\d/.test(part) && /^\d/.test(other) ? Number(part) - Number(other) : byText(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || byText(a, b);
}

const partsOf = (code: string): string[] => code.match(/\d+|\D+/g) ?? [];

const codeOf = ({ data, slug }: Item): string =>
  'kode' in data && typeof data.kode === 'string' ? data.kode : slug;

function rankOf({ data }: Item): number {
  return 'urutan' in data && typeof data.urutan === 'number' ? data.urutan : URUTAN_BIASA;
}
