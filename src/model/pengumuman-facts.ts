import type { Pengumuman } from '../koleksi/pengumuman/schema.ts';
import { texts } from '../koleksi/pengumuman/texts.ts';
import type { Today } from '../text/today.ts';
import { dayText } from './days.ts';
import type { Item } from './situs.ts';

/** Whether it no longer holds today; one without an end holds on. */
export const isOver = ({ berlaku_sampai }: Pick<Pengumuman, 'berlaku_sampai'>, today: Today): boolean =>
  berlaku_sampai !== undefined && today.isAfter(berlaku_sampai);

/** `Berlaku sampai 27 November 2026`, `Sudah tidak berlaku sejak …`; `undefined` without an end. */
export function validityText(
  { berlaku_sampai }: Pick<Pengumuman, 'berlaku_sampai'>,
  today: Today,
): string | undefined {
  if (berlaku_sampai === undefined) return undefined;
  const day = dayText(berlaku_sampai);
  return today.isAfter(berlaku_sampai)
    ? `${texts.sudahLewat}, berakhir ${day}`
    : `${texts.berlakuSampai} ${day}`;
}

/** What holds stands before what is over; each in list order. */
export const byValidity = (items: readonly Item<'pengumuman'>[], today: Today) => ({
  holding: items.filter(({ data }) => !isOver(data, today)),
  over: items.filter(({ data }) => isOver(data, today)),
});
