import type { Place, Problem } from '../problems/problem.ts';
import * as tables from '../problems/tables.ts';
import { type CsvFault, readCsv } from '../text/csv.ts';
import { MOST_ROWS, type SheetCell } from './xlsx.ts';

/** A cell of either kind of file, before anyone knows what its column is. */
export interface TableCell extends SheetCell {
  /** 1-based row and column as the reader counts: lines of a CSV, rows of Excel. */
  line: number;
  column: number;
  length: number;
}

export interface TableSource {
  rows: TableCell[][];
  /** What parts the cells of a CSV; absent for a sheet. */
  delimiter?: string;
  /** Cells of a sheet that are joined over several rows: only the first of them holds anything. */
  merges?: readonly Merged[];
  /** Sheets of a workbook in which no table was found. */
  sheets?: readonly string[];
  problems: Problem[];
}

export interface Merged {
  /** `C3:C5`. */
  where: string;
  /** Indexes of the first and the last column. */
  columns: readonly [number, number];
  /** The first and the last row, as Excel counts. */
  lines: readonly [number, number];
}

/** Rows of a CSV. After a quote that is not closed there are none: all that follows is one cell. */
export function csvSource(text: string, file: Place): TableSource {
  const { delimiter, faults, rows } = readCsv(text);
  const open = faults.find(({ code }) => code === 'QUOTE_OPEN');
  if (open) return { rows: [], delimiter, problems: [csvProblem(open, file)] };
  if (rows.length > MOST_ROWS) {
    return { rows: [], delimiter, problems: [tables.rowsMany.at(file, { most: MOST_ROWS })] };
  }
  return {
    delimiter,
    problems: faults.map((fault) => csvProblem(fault, file)),
    rows: rows.map((row) =>
      row.map(({ text: written, line, column }, index) => {
        const cell = written.normalize('NFC').trim();
        const kind = cell === '' ? 'empty' : 'text';
        return { text: cell, kind, where: columnName(index), line, column, length: Math.max(1, cell.length) };
      }),
    ),
  };
}

function csvProblem({ code, line, column }: CsvFault, file: Place): Problem {
  const place = { ...file, line, column };
  switch (code) {
    case 'QUOTE_OPEN':
      return tables.quoteUnclosed.at(place, { row: line });
    case 'TEXT_AFTER_QUOTE':
      return tables.textAfterQuote.at(place, { row: line });
    case 'QUOTE_LATE':
      return tables.quoteLate.at(place, { row: line });
    default:
      return code satisfies never;
  }
}

/** `A`, `B`, … `AA`: how Excel calls the column at an index. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
