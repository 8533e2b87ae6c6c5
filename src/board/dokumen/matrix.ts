import { JENIS_DOKUMEN, type JenisDokumen, KELOMPOK_DOKUMEN } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { Dokumen } from '../../koleksi/dokumen/schema.ts';
import { gapOf, OF_KABUPATEN } from '../../model/dokumen-facts.ts';
import { byText, byTitle } from '../../model/order.ts';
import type { BarisIsian } from '../../model/papan/daftar.ts';
import type { BarisMatriks, DokumenFacts, SelDokumen } from '../../model/papan/dokumen.ts';
import type { Today } from '../../text/today.ts';
import type { Ask } from '../ask.ts';
import { withOwners } from '../list-facts.ts';

/** A document as the matrices know it: all of them are held, so no more than this. */
export interface DokumenBaris extends SelDokumen {
  pemilik: BarisIsian['pemilik'];
  jenis: JenisDokumen;
  /** Years it stands for, the newest first; none: it has no year. */
  tahun: readonly number[];
}

/** All documents of all bodies, worked out once; the newest year first. */
export const dokumenRows = (ask: Ask): Promise<readonly DokumenBaris[]> =>
  ask.once('dokumen', async () => {
    const rows: DokumenBaris[] = [];
    for await (const isian of ask.store.each({ koleksi: 'dokumen' })) {
      const [row] = withOwners([isian], ask);
      // Judged by the published schema before it came into the store; a page that waits for its content is a gap.
      const { jenis, tahun, periode, belum_diisi } = isian.data as unknown as Dokumen;
      if (!row || belum_diisi) continue;
      const years = spanOf(tahun, periode);
      rows.push({
        pemilik: row.pemilik,
        jenis,
        tahun: years,
        label: periode ?? (tahun === undefined ? 'tanpa tahun' : String(tahun)),
        judul: isian.judul,
        href: `https://${row.pemilik.host}${isian.url}`,
        contoh: isian.contoh,
      });
    }
    return rows.sort((a, b) => (b.tahun[0] ?? 0) - (a.tahun[0] ?? 0) || byText(a.href, b.href));
  });

/** From the last year to the first. */
function spanOf(tahun: number | undefined, periode: string | undefined): number[] {
  if (periode === undefined) return tahun === undefined ? [] : [tahun];
  const [from, to] = periode.split('-').map(Number);
  if (from === undefined || to === undefined || to < from || to - from > 30) return [];
  return Array.from({ length: to - from + 1 }, (_, back) => to - back);
}

export interface Column {
  nama: string;
  penuh: string;
  address?: string;
  /** Month in which it falls due, where it does not yet: then nobody has a gap. */
  nanti?: string;
  holds: (row: DokumenBaris) => boolean;
}

/** Most that a cell shows; all of them stand on the page of the kind. */
const MOST_IN_CELL = 3;

/** Bodies with documents against columns; those with most filled cells first. */
export function matrixOf(
  rows: readonly DokumenBaris[],
  columns: readonly Column[],
  { situs }: Ask,
): Pick<DokumenFacts, 'kolom' | 'baris' | 'tanpa' | 'celah'> {
  const bodies = Map.groupBy(rows, ({ pemilik }) => pemilik.id);
  const baris = [...bodies.values()].flatMap((own): BarisMatriks[] => {
    const [first] = own;
    const sel = columns.map(({ holds }) => own.filter(holds).slice(0, MOST_IN_CELL).map(cellOf));
    return first ? [{ pemilik: first.pemilik, jumlah: own.length, sel }] : [];
  });
  const due = columns.map(({ nanti }) => nanti === undefined);
  const gapsOf = ({ sel }: BarisMatriks): number =>
    sel.filter((cell, at) => cell.length === 0 && due[at]).length;
  const filled = ({ sel }: BarisMatriks): number => sel.filter((cell) => cell.length > 0).length;
  baris.sort((a, b) => filled(b) - filled(a) || byTitle(a.pemilik.nama, b.pemilik.nama));
  return {
    kolom: columns.map(({ holds: _, ...column }) => column),
    baris,
    tanpa: situs.flatMap(({ row: { id, nama } }) => (bodies.has(id) ? [] : [{ id, nama }])),
    celah: baris.reduce((sum, row) => sum + gapsOf(row), 0),
  };
}

const cellOf = ({ label, judul, href, contoh }: DokumenBaris): SelDokumen => ({ label, judul, href, contoh });

/** `/dokumen/jenis/sk-ppid/` */
export const kindAddress = (jenis: JenisDokumen): string => `/dokumen/jenis/${jenis.replaceAll('_', '-')}/`;

/** Every kind that any body has, in the order of the law. */
export function kindsOf(rows: readonly DokumenBaris[]): DokumenFacts['jenis'] {
  return kinds(rows).map((jenis) => ({
    nama: JENIS_DOKUMEN[jenis].nama,
    jumlah: rows.filter((row) => row.jenis === jenis).length,
    address: kindAddress(jenis),
    kelompok: KELOMPOK_DOKUMEN[JENIS_DOKUMEN[jenis].kelompok],
  }));
}

export const kinds = (rows: readonly DokumenBaris[]): JenisDokumen[] => {
  const there = new Set(rows.map(({ jenis }) => jenis));
  return (Object.keys(JENIS_DOKUMEN) as JenisDokumen[]).filter((jenis) => there.has(jenis));
};

/** Columns of kinds that every body makes regularly: of these a gap says something. */
export const kindColumns = (rows: readonly DokumenBaris[]): Column[] =>
  kinds(rows)
    .filter((jenis) => JENIS_DOKUMEN[jenis].irama !== 'bila_ada' && !OF_KABUPATEN.has(jenis))
    .map((jenis) => ({
      nama: shortOf(jenis),
      penuh: JENIS_DOKUMEN[jenis].nama,
      address: kindAddress(jenis),
      holds: (row) => row.jenis === jenis,
    }));

/** `Renstra` of `Rencana Strategis (Renstra)`. */
const shortOf = (jenis: JenisDokumen): string => {
  const { nama } = JENIS_DOKUMEN[jenis];
  return /\((.+)\)$/.exec(nama)?.[1] ?? nama;
};

export const yearColumns = (jenis: JenisDokumen, years: readonly number[], today: Today): Column[] =>
  years.map((year) => {
    const gap = gapOf(jenis, year, today);
    return {
      nama: String(year),
      penuh: String(year),
      ...(gap.kind === 'nanti' && { nanti: gap.words }),
      holds: ({ tahun }) => tahun.includes(year),
    };
  });
