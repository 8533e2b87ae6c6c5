import type { Insertable, Selectable } from 'kysely';
import type { FeedItem } from '../../feed/schema/item.ts';
import type { PapanIsian } from '../../model/papan.ts';
import type { IsianTable } from './tables.ts';

export type NewIsian = Insertable<IsianTable>;

/** An item of the feed as a row. */
export function rowOf(
  item: FeedItem,
  { tanggal, ...place }: { situs: string; koleksi: string; bagian: string; tanggal: string },
): NewIsian {
  return {
    ...place,
    id: item.id,
    sha256: item.sha256,
    url: item.url,
    judul: item.judul,
    ringkasan: item.ringkasan ?? '',
    diterbitkan: item.diterbitkan ?? '',
    diperbarui: item.diperbarui ?? '',
    berlaku_sampai: item.berlaku_sampai ?? '',
    tahun: yearOf(item),
    contoh: item.contoh ? 1 : 0,
    data: JSON.stringify(item.data),
    sejak: tanggal,
    berubah: tanggal,
    hilang: '',
  };
}

function yearOf({ data, diterbitkan }: FeedItem): number {
  const own: unknown = data['tahun'];
  if (typeof own === 'number' && Number.isInteger(own)) return own;
  return diterbitkan ? Number(diterbitkan.slice(0, 4)) : 0;
}

type StoredIsian = Omit<Selectable<IsianTable>, 'no' | 'bagian' | 'sha256' | 'hilang'>;

export const COLUMNS = [
  ...['situs', 'koleksi', 'id', 'url', 'judul', 'ringkasan', 'diterbitkan', 'diperbarui'],
  ...['berlaku_sampai', 'tahun', 'contoh', 'data', 'sejak', 'berubah'],
] as (keyof StoredIsian)[];

/** A row as the board knows it. */
export function isianOf(row: StoredIsian): PapanIsian {
  const { situs, koleksi, id, url, judul, sejak, berubah } = row;
  return {
    ...{ situs, koleksi, id, url, judul },
    ...(row.ringkasan && { ringkasan: row.ringkasan }),
    ...(row.diterbitkan && { diterbitkan: row.diterbitkan }),
    ...(row.diperbarui && { diperbarui: row.diperbarui }),
    ...(row.berlaku_sampai && { berlakuSampai: row.berlaku_sampai }),
    ...(row.tahun && { tahun: row.tahun }),
    contoh: row.contoh === 1,
    ...{ sejak, berubah },
    data: JSON.parse(row.data) as PapanIsian['data'],
  };
}

/** A list in pieces of at most so many, since a statement takes only so many values. */
export function* inPieces<T>(list: readonly T[], most: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most);
}
