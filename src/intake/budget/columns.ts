import { headingKeyOf } from '../../read/headings.ts';

/**
 * Columns that are read of a budget table; every other one is never looked at, so that names and numbers of staff in
 * the exports of SIPD-RI go nowhere. Headings as the two exports write them, and those of tables made by hand.
 */
const HEADINGS = {
  tahun: ['Tahun', 'Tahun Anggaran'],
  situs: ['Situs'],
  unit: ['Kode Sub Unit', 'Kode Sub SKPD', 'Kode Unit'],
  unitNama: ['Nama Sub Unit', 'Nama Sub SKPD', 'Nama Unit'],
  skpd: ['Kode SKPD', 'Kode OPD', 'Kode Perangkat Daerah'],
  skpdNama: ['Nama SKPD', 'Nama OPD', 'Nama Perangkat Daerah', 'SKPD', 'OPD'],
  bidang: ['Kode Bidang Urusan'],
  program: ['Kode Program'],
  programNama: ['Nama Program'],
  kegiatan: ['Kode Kegiatan'],
  kegiatanNama: ['Nama Kegiatan'],
  kode: ['Kode Sub Kegiatan', 'Kode', 'Kode Program/Kegiatan/Sub Kegiatan'],
  nama: ['Nama Sub Kegiatan', 'Nama', 'Uraian', 'Sub Kegiatan'],
  sumberDana: ['Nama Sumber Dana', 'Sumber Dana'],
  pagu: ['Pagu', 'Pagu Anggaran', 'Nilai Pagu', 'Anggaran', 'Pagu Murni'],
  realisasi: ['Nilai Realisasi', 'Realisasi', 'Realisasi Keuangan'],
  fisik: ['Realisasi Fisik', 'Fisik'],
} as const;

export type BudgetColumn = keyof typeof HEADINGS;

const COLUMN_OF: ReadonlyMap<string, BudgetColumn> = new Map(
  Object.entries(HEADINGS).flatMap(([column, all]) =>
    all.map((heading) => [headingKeyOf(heading), column as BudgetColumn] as const),
  ),
);

/** So many known headings make a row of headings; titles of a report above it name fewer. */
const LEAST_KNOWN = 3;
/** Title, day and name of the kabupaten may stand above. */
const LOOKED_AT = 30;

export interface BudgetHeadings {
  /** Index of the row. */
  at: number;
  columns: ReadonlyMap<BudgetColumn, number>;
}

/** Where the columns stand; `undefined` in what is no budget table. */
export function budgetHeadings(rows: readonly (readonly { text: string }[])[]): BudgetHeadings | undefined {
  for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = new Map<BudgetColumn, number>();
    for (const [index, { text }] of row.entries()) {
      const column = COLUMN_OF.get(headingKeyOf(text));
      if (column !== undefined && !columns.has(column)) columns.set(column, index);
    }
    const hasOwner = ['situs', 'unit', 'skpd'].some((one) => columns.has(one as BudgetColumn));
    const hasFigure = ['pagu', 'realisasi', 'fisik'].some((one) => columns.has(one as BudgetColumn));
    if (columns.size >= LEAST_KNOWN && hasOwner && hasFigure && columns.has('kode')) return { at, columns };
  }
  return undefined;
}
