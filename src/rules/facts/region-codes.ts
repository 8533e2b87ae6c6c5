import { semuaKoleksi } from '../../koleksi/index.ts';
import type { BarisWilayah } from '../../koleksi/kabupaten/wilayah.ts';
import type { Item } from '../../model/situs.ts';
import type { Place } from '../../problems/problem.ts';
import type { RuleInput } from '../input.ts';

export interface WrittenCode {
  kode: string;
  item: Item;
  where: Place;
}

const KEYS = ['lokasi', 'wilayah', 'cakupan_wilayah'] as const;

/** Every region code that an isian names, with its place. */
export const codesIn = ({ situs, placeOf }: RuleInput): WrittenCode[] =>
  semuaKoleksi.flatMap(({ name }) =>
    situs.items[name].flatMap((item: Item) =>
      KEYS.flatMap((key) =>
        listAt(item.data, key).map((kode, index) => ({
          kode,
          item,
          where: placeOf(item, `${key}.${index}`),
        })),
      ),
    ),
  );

function listAt(data: object, key: string): string[] {
  const value: unknown = Reflect.get(data, key);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Regions right below a code. */
export const regionsBelow = (
  wilayah: readonly BarisWilayah[],
  kode: string | undefined,
): readonly BarisWilayah[] => wilayah.filter(({ induk }) => induk === kode);
