import type { Pengumuman } from '../koleksi/pengumuman/schema.ts';
import { texts } from '../koleksi/pengumuman/texts.ts';
import { dayText } from './days.ts';
import type { Item } from './situs.ts';

/** Whether it no longer holds on a day; one without an end holds on. */
export const isOver = ({ berlaku_sampai }: Pick<Pengumuman, 'berlaku_sampai'>, tanggal: string): boolean =>
  berlaku_sampai !== undefined && berlaku_sampai < tanggal;

/** `Berlaku sampai 27 November 2026`, `Sudah tidak berlaku sejak …`; `undefined` without an end. */
export function validityText(
  { berlaku_sampai }: Pick<Pengumuman, 'berlaku_sampai'>,
  tanggal: string,
): string | undefined {
  if (berlaku_sampai === undefined) return undefined;
  const day = dayText(berlaku_sampai);
  return berlaku_sampai < tanggal ? `${texts.sudahLewat}, berakhir ${day}` : `${texts.berlakuSampai} ${day}`;
}

/** What holds stands before what is over; each in list order. */
export const byValidity = (items: readonly Item<'pengumuman'>[], tanggal: string) => ({
  holding: items.filter(({ data }) => !isOver(data, tanggal)),
  over: items.filter(({ data }) => isOver(data, tanggal)),
});
