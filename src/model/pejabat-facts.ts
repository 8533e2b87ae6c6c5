import { isLowong, isMenjabat } from '../koleksi/pejabat/jabatan.ts';
import type { Pejabat } from '../koleksi/pejabat/schema.ts';
import { texts } from '../koleksi/pejabat/texts.ts';
import type { Today } from '../text/today.ts';
import { dayText } from './days.ts';
import type { Item } from './situs.ts';

type PejabatItem = Item<'pejabat'>;

/** One post of the structure with those that report to it. */
export interface Post {
  item: PejabatItem;
  below: readonly Post[];
}

/** Posts of today in list order; whose time is over belongs to `formerOf`. */
export const currentOf = (pejabat: readonly PejabatItem[], today: Today): PejabatItem[] =>
  pejabat.filter(({ data }) => isMenjabat(data, today));

/** Those whose time is over, the latest first. */
export const formerOf = (pejabat: readonly PejabatItem[], today: Today): PejabatItem[] =>
  pejabat
    .filter(({ data }) => data.selesai !== undefined && today.isAfter(data.selesai))
    .sort((a, b) => ((a.data.selesai ?? '') < (b.data.selesai ?? '') ? 1 : -1));

/**
 * The structure of today as trees, by `atasan`.
 *
 * Every post stands in it exactly once: one whose `atasan` holds no post today stands at the top, and so does one of
 * posts that name each other.
 */
export function structureOf(pejabat: readonly PejabatItem[], today: Today): Post[] {
  const current = currentOf(pejabat, today);
  const slugs = new Set(current.map(({ slug }) => slug));
  const placed = new Set<PejabatItem>();
  const postOf = (item: PejabatItem): Post => {
    placed.add(item);
    const below = current.filter((one) => one.data.atasan === item.slug && !placed.has(one));
    for (const one of below) placed.add(one);
    return { item, below: below.map(postOf) };
  };
  const tops = current.filter(({ data }) => data.atasan === undefined || !slugs.has(data.atasan)).map(postOf);
  const rest = current.flatMap((item) => (placed.has(item) ? [] : [postOf(item)]));
  return [...tops, ...rest];
}

/** Name of the holder, or what stands for it: `Lowong`, `4 orang`; `undefined`: not filled in yet. */
export function holderText(data: Pejabat): string | undefined {
  if (data.nama) return data.nama;
  if (isLowong(data)) return texts.lowong;
  return data.jumlah === undefined ? undefined : `${data.jumlah} ${texts.orang}`;
}

/** How a post is held, by word: short for lists, long beside it; `kind` is the look of the short one. */
export interface PostStatus {
  kind: 'baik' | 'garis' | 'awas';
  short: string;
  long?: string;
}

/** `undefined`: the situs does not say. */
export function statusOf({ status, jumlah }: Pick<Pejabat, 'status' | 'jumlah'>): PostStatus | undefined {
  if (!status) return jumlah === undefined ? undefined : { kind: 'garis', short: 'Fungsional' };
  const kind = status === 'definitif' ? 'baik' : status === 'lowong' ? 'garis' : 'awas';
  const short = texts.statusNama[status];
  const long = kind === 'awas' ? texts.statusPanjang[status].toLowerCase() : undefined;
  return { kind, short, ...(long && { long }) };
}

/** `3 Agustus 2026 sampai sekarang`, `Januari … sampai …`; `undefined` where neither end is written. */
export function termText({ mulai, selesai }: Pick<Pejabat, 'mulai' | 'selesai'>): string | undefined {
  if (!mulai && !selesai) return undefined;
  const from = mulai && dayText(mulai);
  const to = selesai ? dayText(selesai) : texts.sekarang;
  return from ? `${from} sampai ${to}` : `${texts.sampai} ${to}`;
}
