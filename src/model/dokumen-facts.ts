import { JENIS_DOKUMEN, type JenisDokumen, KELOMPOK_DOKUMEN } from '../koleksi/dokumen/jenis-dokumen.ts';
import type { Dokumen } from '../koleksi/dokumen/schema.ts';
import { texts } from '../koleksi/dokumen/texts.ts';
import { meantAmong } from '../text/inside.ts';
import type { Today } from '../text/today.ts';
import { dayText } from './days.ts';
import { nextMonth } from './month.ts';
import type { Download, Item, Situs } from './situs.ts';

type DokumenItem = Item<'dokumen'>;

/** Years that a table shows beside each other. */
const YEARS = 6;

/**
 * Months after its year in which a report falls due; what is not named is due when its year begins.
 *
 * LKjIP: two months, Perpres 29/2014 pasal 18 (belum dibaca); financial reports: three, UU 1/2004 pasal 56; the rest as
 * they are usually made.
 */
const DUE_AFTER: Partial<Record<JenisDokumen, number>> = {
  lkjip: 2,
  realisasi: 3,
  neraca: 3,
  calk: 3,
  aset: 3,
  laporan_ppid: 3,
  lhkpn: 3,
  lhe: 12,
  skm: 0,
};

/** One cell: documents, a gap, or a day that has not come. A document of several years spans as many. */
export type YearCell =
  | { kind: 'ada'; item: DokumenItem; more: number; span: number }
  | { kind: 'celah'; tahun: number }
  | { kind: 'nanti'; tahun: number; words: string };

export interface YearRow {
  jenis: JenisDokumen;
  nama: string;
  irama: string;
  cells: readonly YearCell[];
}

export interface YearMatrix {
  years: readonly number[];
  rows: readonly YearRow[];
  /** Kinds that are made every year and of which the situs has never had one. */
  never: readonly string[];
  gaps: number;
}

/** First and last year that a document stands for. */
function spanOf({ tahun, periode }: Pick<Dokumen, 'tahun' | 'periode'>): [number, number] | undefined {
  if (periode) return [Number(periode.slice(0, 4)), Number(periode.slice(5))];
  return tahun === undefined ? undefined : [tahun, tahun];
}

/** Whether there is something to open: a page that waits for its content is a gap like any other. */
const isThere = ({ data }: DokumenItem): boolean => data.belum_diisi !== true;

/**
 * Which years a situs has of what is made regularly, at most six years up to this one.
 *
 * A row for each regular kind of which there is at least one, its newest year first, as people look for that one and
 * a phone shows no more; where two overlap, the newer stands.
 */
export function yearMatrix(dokumen: readonly DokumenItem[], today: Today): YearMatrix {
  const there = dokumen.filter(isThere);
  const regular = keysOf(JENIS_DOKUMEN).filter((jenis) => JENIS_DOKUMEN[jenis].irama !== 'bila_ada');
  const dated = there.filter(({ data }) => regular.includes(data.jenis));
  const now = today.year;
  // Yearly documents decide which years are asked for: a plan of five years would ask for years before the situs.
  const yearly = dated.flatMap(({ data }) => (data.tahun === undefined ? [] : data.tahun));
  const last = Math.max(now, ...yearly);
  const first = Math.min(now, ...yearly);
  const years = range(Math.max(first, last - YEARS + 1), last).reverse();
  const rows = regular.flatMap((jenis): YearRow[] => {
    const own = dated.filter(({ data }) => data.jenis === jenis && spanOf(data));
    const { nama, irama } = JENIS_DOKUMEN[jenis];
    if (own.length === 0) return [];
    const words = irama === 'tahunan' ? texts.irama.tahunan : texts.irama.lima_tahunan;
    return [{ jenis, nama, irama: words, cells: cellsOf(jenis, own, years, today) }];
  });
  const shown = new Set(rows.map(({ jenis }) => jenis));
  return {
    years,
    rows,
    never: regular
      .filter((jenis) => !shown.has(jenis) && !OF_KABUPATEN.has(jenis))
      .map((jenis) => JENIS_DOKUMEN[jenis].nama),
    gaps: rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'celah').length,
  };
}

/** Made once for the whole kabupaten, by one body. */
export const OF_KABUPATEN: ReadonlySet<JenisDokumen> = new Set(['rpjmd', 'rkpd', 'lhkpn']);

function cellsOf(
  jenis: JenisDokumen,
  own: readonly DokumenItem[],
  years: readonly number[],
  today: Today,
): YearCell[] {
  const cells: YearCell[] = [];
  for (const tahun of years) {
    const found = own
      .filter(({ data }) => {
        const [from, to] = spanOf(data) ?? [0, -1];
        return from <= tahun && tahun <= to;
      })
      .sort((a, b) => (spanOf(b.data)?.[0] ?? 0) - (spanOf(a.data)?.[0] ?? 0));
    const [item] = found;
    const before = cells.at(-1);
    if (item && before?.kind === 'ada' && before.item === item) before.span += 1;
    else if (item) {
      const same = found.filter(({ data }) => spanOf(data)?.[0] === spanOf(item.data)?.[0]);
      cells.push({ kind: 'ada', item, more: same.length - 1, span: 1 });
    } else cells.push(gapOf(jenis, tahun, today));
  }
  return cells;
}

/** What stands where a body has no such document of a year: a gap, or the month in which it falls due. */
export function gapOf(jenis: JenisDokumen, tahun: number, today: Today): YearCell {
  const after = DUE_AFTER[jenis];
  const month = after === undefined ? `${tahun}-01` : dueMonth(tahun, after);
  if (!today.isBefore(`${nextMonth(month)}-01`)) return { kind: 'celah', tahun };
  return { kind: 'nanti', tahun, words: dayText(`${month}-01`).slice(2) };
}

/** Month in which something falls due that many months after a year; 0: its last. */
const dueMonth = (tahun: number, after: number): string =>
  after === 0 ? `${tahun}-12` : `${tahun + 1}-${String(after).padStart(2, '0')}`;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const keysOf = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[];

/** Documents by group, in the order of the law; newest year first within one. Empty groups are left out. */
export function groupsOf(
  dokumen: readonly DokumenItem[],
): { key: string; nama: string; items: DokumenItem[] }[] {
  const kinds = keysOf(JENIS_DOKUMEN);
  return keysOf(KELOMPOK_DOKUMEN).flatMap((key) => {
    const items = dokumen
      .filter(({ data }) => JENIS_DOKUMEN[data.jenis].kelompok === key)
      .sort(
        (a, b) =>
          (spanOf(b.data)?.[0] ?? 0) - (spanOf(a.data)?.[0] ?? 0) ||
          kinds.indexOf(a.data.jenis) - kinds.indexOf(b.data.jenis),
      );
    return items.length > 0 ? [{ key, nama: KELOMPOK_DOKUMEN[key], items }] : [];
  });
}

/** The file of a document; `undefined`: none, or it lies elsewhere. */
export const fileOf = (
  { downloads }: Pick<Situs, 'downloads'>,
  { berkas }: Pick<Dokumen, 'berkas'>,
): Download | undefined => (berkas === undefined ? undefined : meantAmong(downloads, berkas, ''));

/** Whether a title names its kind already, as `Rencana Kerja 2026` does. */
export const saysKind = (judul: string, jenis: JenisDokumen): boolean =>
  judul.toLowerCase().includes(JENIS_DOKUMEN[jenis].nama.replace(/ \(.*\)$/, '').toLowerCase());

/** In one word what a document opens as: `PDF`, `Tautan`, `Halaman`. */
export const formText = (situs: Pick<Situs, 'downloads'>, data: Dokumen): string =>
  fileOf(situs, data)?.kind.toUpperCase() ?? (data.tautan ? texts.tautanLuar : texts.halamanWeb);
