import { kodeProgram } from '../../koleksi/program/kode.ts';
import { numberOf } from '../../text/numbers.ts';
import type { ShownNumber } from '../../text/shown-number.ts';
import { type BudgetColumn, budgetHeadings } from './columns.ts';

/** What is read of a cell: of a sheet with its number, of a CSV with its text alone. */
export interface BudgetCell {
  text: string;
  number?: ShownNumber;
  code?: string;
}

/** A body as the table calls it. */
export interface Owner {
  /** Id of a situs, in tables made here. */
  situs: string;
  unit: string;
  skpd: string;
  nama: string;
}

/** One row of a budget table: amounts in rupiah, `fisik` in percent. */
export interface BudgetLine extends Figures {
  /** 1-based, as Excel counts. */
  line: number;
  owner: Owner;
  kode: string;
  nama: string;
  /** Programme and kegiatan above it, where the table names them. */
  above: readonly { kode: string; nama: string }[];
  sumberDana: string;
  tahun?: number;
}

export interface Figures {
  pagu?: number;
  realisasi?: number;
  fisik?: number;
}

/** A row with a figure that cannot be read: sums over the others would not be true. */
export interface Unread {
  line: number;
  column: string;
  text: string;
}

export interface BudgetTable {
  lines: BudgetLine[];
  unread: Unread[];
  /** Total that the table states of itself, of the figure that it is about. */
  stated?: number;
  /** The figure that its sums are about. */
  about: 'pagu' | 'realisasi' | 'fisik';
  /** Rows of single accounts, to be added up by code; else each row stands for its code. */
  adds: boolean;
}

const TOTAL = /^(?:grand )?(?:total|jumlah)\b/i;
/** What is put in front of a name that has its code with it. */
const OWN_CODE = /^[\dX][\d.X]*\s+(?=\S)/;

/** @returns `undefined` where no row has the headings of a budget table */
export function budgetTable(rows: readonly (readonly BudgetCell[])[]): BudgetTable | undefined {
  const headings = budgetHeadings(rows);
  if (!headings) return undefined;
  const { at, columns } = headings;
  const about = (['pagu', 'realisasi', 'fisik'] as const).find((one) => columns.has(one)) ?? 'pagu';
  const table: BudgetTable = { lines: [], unread: [], about, adds: columns.has('kegiatan') };
  for (const [index, row] of rows.entries()) {
    if (index <= at) continue;
    const textAt = (column: BudgetColumn): string => {
      const cell = row[columns.get(column) ?? -1];
      return (cell?.code ?? cell?.text ?? '').trim();
    };
    const kode = codeOf(textAt('kode'), textAt('bidang'));
    if (kode === undefined) {
      // A row of sums, an empty one, or the headings once more.
      const total = row.some(({ text }) => TOTAL.test(text.trim()))
        ? amountIn(row[columns.get(about) ?? -1])
        : undefined;
      if (total !== undefined && total !== 'unread') table.stated = total;
      continue;
    }
    const read = figuresOf(row, columns, index + 1);
    if ('unread' in read) table.unread.push(read.unread);
    else table.lines.push(lineOf(textAt, { kode, line: index + 1, figures: read.figures }));
  }
  return table;
}

function lineOf(
  textAt: (column: BudgetColumn) => string,
  { kode, line, figures }: { kode: string; line: number; figures: Figures },
): BudgetLine {
  const tahun = /^(?:19|20|21)\d\d$/.exec(textAt('tahun'))?.[0];
  const nameAt = (column: BudgetColumn): string => textAt(column).replace(OWN_CODE, '');
  const level = (code: BudgetColumn, name: BudgetColumn): BudgetLine['above'] => {
    const above = codeOf(textAt(code), textAt('bidang'));
    return above === undefined || above === kode ? [] : [{ kode: above, nama: nameAt(name) }];
  };
  return {
    ...{ line, kode, nama: nameAt('nama'), ...figures },
    owner: {
      situs: textAt('situs'),
      unit: textAt('unit'),
      skpd: textAt('skpd'),
      nama: nameAt('unitNama') || nameAt('skpdNama'),
    },
    above: [...level('program', 'programNama'), ...level('kegiatan', 'kegiatanNama')],
    sumberDana: nameAt('sumberDana'),
    ...(tahun !== undefined && { tahun: Number(tahun) }),
  };
}

/** A code without blanks; one of the supporting programme, written `X.XX.01`, gets the bidang urusan of its row. */
function codeOf(written: string, bidang: string): string | undefined {
  const code = written.replace(/\s/g, '').replace(/^X\.XX/i, bidang);
  return kodeProgram.safeParse(code).success ? code : undefined;
}

function figuresOf(
  row: readonly BudgetCell[],
  columns: ReadonlyMap<BudgetColumn, number>,
  line: number,
): { figures: Figures } | { unread: Unread } {
  const figures: Figures = {};
  for (const column of ['pagu', 'realisasi', 'fisik'] as const) {
    const cell = row[columns.get(column) ?? -1];
    const amount = amountIn(cell);
    const isWrong = amount === 'unread' || (amount ?? 0) < 0 || (column === 'fisik' && Number(amount) > 100);
    if (isWrong) return { unread: { line, column, text: cell?.text ?? '' } };
    if (amount !== undefined) figures[column] = amount;
  }
  return { figures };
}

/** Whole rupiah or percent; `37,500,000` too, since the exports are made by a program that counts so. */
function amountIn(cell: BudgetCell | undefined): number | 'unread' | undefined {
  if (cell?.number) return cell.number.stored;
  const text = cell?.text.trim() ?? '';
  const read = numberOf(/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text);
  if ('empty' in read) return undefined;
  return 'fault' in read ? 'unread' : read.value;
}
