import { isBelow, levelOf } from '../koleksi/program/kode.ts';
import type { Program } from '../koleksi/program/schema.ts';
import { byText } from './order.ts';
import type { Item } from './situs.ts';

export type ProgramItem = Item<'program'>;

export interface ProgramTotals {
  /** Whole rupiah: pagu after changes where there is one. */
  pagu: number;
  /** Whole rupiah spent; `undefined` while nothing is reported. */
  realisasi?: number;
  /** Percent of `pagu` that is spent. */
  terpakai?: number;
  /** Percent, weighted by pagu over the works that report it. */
  fisik?: number;
  /** Oldest and newest day that figures were counted on. */
  perTanggal?: { from: string; to: string };
  /** How many works were added up, and how many of them report spending. */
  rows: number;
  reported: number;
}

/** What may be spent today: after the change of the budget where there was one. */
export const paguOf = ({
  pagu_murni,
  pagu_perubahan,
}: Pick<Program, 'pagu_murni' | 'pagu_perubahan'>): number => pagu_perubahan ?? pagu_murni;

/** Percent spent of one row; `undefined` while it is not reported, or where there is nothing to spend. */
export function terpakaiOf(
  data: Pick<Program, 'pagu_murni' | 'pagu_perubahan' | 'realisasi'>,
): number | undefined {
  const pagu = paguOf(data);
  return data.realisasi === undefined || pagu === 0 ? undefined : (data.realisasi / pagu) * 100;
}

/** Rows of the lowest level present: whatever has no row below it. Sums over all rows would count money twice. */
export function lowestOf(items: readonly ProgramItem[]): ProgramItem[] {
  return items.filter(
    ({ data }) =>
      !items.some((other) => other.data.tahun === data.tahun && isBelow(other.data.kode, data.kode)),
  );
}

/** Sums of one year, over the lowest level only. */
export function totalsOf(items: readonly ProgramItem[]): ProgramTotals {
  const rows = lowestOf(items).map(({ data }) => data);
  const pagu = rows.reduce((sum, row) => sum + paguOf(row), 0);
  const spending = rows.flatMap(({ realisasi }) => realisasi ?? []);
  const realisasi = spending.length === 0 ? undefined : spending.reduce((sum, one) => sum + one, 0);
  const days = rows.flatMap(({ per_tanggal }) => per_tanggal ?? []).sort(byText);
  const [from, to] = [days[0], days.at(-1)];
  const fisik = fisikOf(rows);
  return {
    pagu,
    ...(realisasi !== undefined && { realisasi }),
    ...(realisasi !== undefined && pagu > 0 && { terpakai: (realisasi / pagu) * 100 }),
    ...(fisik !== undefined && { fisik }),
    ...(from && to && { perTanggal: { from, to } }),
    rows: rows.length,
    reported: spending.length,
  };
}

function fisikOf(rows: readonly Program[]): number | undefined {
  const known = rows.flatMap((row) =>
    row.realisasi_fisik === undefined ? [] : [{ share: row.realisasi_fisik, weight: paguOf(row) }],
  );
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? undefined : known.reduce((sum, { share, weight: w }) => sum + share * w, 0) / weight;
}

/** Rows of the highest level present, for a look at a glance; the one with most money first. */
export function highestOf(items: readonly ProgramItem[]): ProgramItem[] {
  const top = items.filter(({ data }) => !items.some((other) => isBelow(data.kode, other.data.kode)));
  return [...top].sort((a, b) => paguOf(b.data) - paguOf(a.data) || byText(a.data.kode, b.data.kode));
}

/** Years with a table, newest first. */
export const yearsOf = (items: readonly ProgramItem[]): number[] =>
  [...new Set(items.map(({ data }) => data.tahun))].sort((a, b) => b - a);

/** Word for the highest level present, in the plural sense of a count: `program`, `sub kegiatan`. */
export const levelWord = (items: readonly ProgramItem[]): string => {
  const first = items[0];
  return first ? levelOf(first.data.kode).replace('_', ' ') : 'program';
};
