import { lowestOf, type ProgramItem, paguOf } from '../program-totals.ts';
import type { RegionMap } from './region-map.ts';

/** Money of one place, or of all that has none. */
export interface PlaceMoney {
  /** How many works touch it. */
  works: number;
  /** Whole rupiah. */
  pagu: number;
  /** Whole rupiah; `undefined` while nothing is reported. */
  realisasi?: number;
  /** Percent of `pagu` that is spent. */
  terpakai?: number;
}

export interface ProgramPlaces {
  /** Every kecamatan of the map, in its order, also those without works. */
  places: readonly (PlaceMoney & { kode: string; nama: string; nomor: number })[];
  /** For the kabupaten as a whole, or with no place written. */
  apart: readonly (PlaceMoney & { label: string })[];
  total: PlaceMoney;
}

/** Keys of what stands apart; no code of a region looks like them. */
const WHOLE = 'seluruh';
const ELSEWHERE = 'luar';
const UNKNOWN = 'tanpa';

/**
 * Money of the lowest level by the places of a map: by kecamatan, or by village. A work in several places is parted
 * evenly among the codes that are written, to the rupiah, so that the sum of all rows is the sum of all works; the page
 * says so.
 */
export function programPlacesOf(
  items: readonly ProgramItem[],
  peta: Pick<RegionMap, 'kode' | 'places'>,
): ProgramPlaces {
  const found = new Map<string, PlaceMoney>();
  const works = lowestOf(items);
  for (const { data } of works) {
    const keys = keysOf(data.lokasi ?? [], peta);
    const pagu = evenly(paguOf(data), keys.length);
    const spent = data.realisasi === undefined ? undefined : evenly(data.realisasi, keys.length);
    keys.forEach((key, i) => {
      const isNew = keys.indexOf(key) === i;
      add(found, key, { works: isNew ? 1 : 0, pagu: pagu[i] ?? 0, realisasi: spent?.[i] });
    });
  }
  const moneyAt = (key: string): PlaceMoney => found.get(key) ?? { works: 0, pagu: 0 };
  const whole = levelOf(peta);
  const labels = [
    [WHOLE, `Seluruh ${whole}`],
    [ELSEWHERE, `Di luar ${whole}`],
    [UNKNOWN, 'Lokasi belum ditulis'],
  ] as const;
  return {
    places: peta.places.map(({ kode, nama, nomor }) => ({ kode, nama, nomor, ...moneyAt(kode) })),
    apart: labels.flatMap(([key, label]) => (found.has(key) ? [{ label, ...moneyAt(key) }] : [])),
    total: withShare({
      works: works.length,
      pagu: sumOf(found, 'pagu'),
      ...([...found.values()].some(({ realisasi }) => realisasi !== undefined) && {
        realisasi: sumOf(found, 'realisasi'),
      }),
    }),
  };
}

/** What a map shows as a whole, by the length of its code. */
export const levelOf = ({ kode }: Pick<RegionMap, 'kode'>): 'kabupaten' | 'kecamatan' =>
  kode.split('.').length === 3 ? 'kecamatan' : 'kabupaten';

/** The place of each code, once for each code; or what the work counts to as a whole. */
function keysOf(
  codes: readonly string[],
  { kode: whole, places }: Pick<RegionMap, 'kode' | 'places'>,
): string[] {
  if (codes.length === 0) return [UNKNOWN];
  if (codes.includes(whole)) return [WHOLE];
  return codes.map(
    (kode) =>
      places.find((place) => kode === place.kode || kode.startsWith(`${place.kode}.`))?.kode ?? ELSEWHERE,
  );
}

/** A whole amount in whole parts; the first ones take what is left over. */
export function evenly(amount: number, parts: number): number[] {
  const least = Math.floor(amount / parts);
  const over = amount - least * parts;
  return Array.from({ length: parts }, (_, i) => least + (i < over ? 1 : 0));
}

function add(
  found: Map<string, PlaceMoney>,
  key: string,
  { works, pagu, realisasi }: { works: number; pagu: number; realisasi: number | undefined },
): void {
  const before = found.get(key) ?? { works: 0, pagu: 0 };
  const spent =
    before.realisasi === undefined && realisasi === undefined
      ? undefined
      : (before.realisasi ?? 0) + (realisasi ?? 0);
  found.set(
    key,
    withShare({
      works: before.works + works,
      pagu: before.pagu + pagu,
      ...(spent !== undefined && { realisasi: spent }),
    }),
  );
}

const withShare = (money: PlaceMoney): PlaceMoney =>
  money.realisasi === undefined || money.pagu === 0
    ? money
    : { ...money, terpakai: (money.realisasi / money.pagu) * 100 };

const sumOf = (found: ReadonlyMap<string, PlaceMoney>, key: 'pagu' | 'realisasi'): number =>
  [...found.values()].reduce((sum, money) => sum + (money[key] ?? 0), 0);
