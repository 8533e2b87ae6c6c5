import { posix } from 'node:path';
import type { Place, Problem } from '../problems/problem.ts';
import * as sheets from '../problems/sheets.ts';
import * as tables from '../problems/tables.ts';
import { type CsvFault, readCsv } from './csv.ts';
import { MOST_ROWS, MOST_UNPACKED, readSheet, type SheetCell, type SheetFault } from './xlsx.ts';

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
  problems: Problem[];
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

/** Rows of the first visible sheet of a workbook. */
export async function sheetSource(bytes: Uint8Array, file: Place): Promise<TableSource> {
  const name = posix.basename(file.path);
  const sheet = await readSheet(bytes);
  if ('fault' in sheet) {
    return { rows: [], problems: [sheetProblem(sheet.fault, name, sheet.unpackedBytes ?? 0, file)] };
  }
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => ({ ...cell, line: r + 1, column: c + 1, length: 1 })),
  );
  return {
    rows: rows.filter((row) => row.some(({ kind }) => kind !== 'empty')),
    problems: sheet.more ? [sheets.sheetMore.at(file, { name, read: sheet.name, more: sheet.more })] : [],
  };
}

function sheetProblem(fault: SheetFault, name: string, size: number, file: Place): Problem {
  switch (fault) {
    case 'NOT_XLSX':
      return sheets.notSheet.at(file, { name });
    case 'TOO_LARGE':
      return sheets.sheetLarge.at(file, { name, size, most: MOST_UNPACKED });
    case 'UNREADABLE':
      return sheets.sheetBroken.at(file, { name });
    case 'NO_VISIBLE_SHEET':
      return sheets.sheetHidden.at(file, { name });
    case 'TOO_MANY_ROWS':
      return tables.rowsMany.at(file, { most: MOST_ROWS });
    default:
      return fault satisfies never;
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
