import type { Place, Problem } from '../problems/problem.ts';
import { cellUncalculated, digitsHidden, sheetDigitsLost } from '../problems/sheets.ts';
import * as tables from '../problems/tables.ts';
import type { CellFault, CellValue } from './cell-values.ts';
import { excelColumn, type KnownColumn, placeOf } from './headings.ts';
import { columnName, type TableCell } from './table-source.ts';

interface Fault {
  fault: CellFault | 'EMPTY' | 'DOUBT';
  column: KnownColumn;
  first: TableCell | undefined;
  line: number;
  rows: number[];
  reason: string;
  doubt?: { thousands: number; decimal: number };
}

/** Collects what is wrong in cells: the same fault in many rows of a column is one problem with those rows. */
export class ColumnFaults {
  readonly #file: Place;
  readonly #faults = new Map<string, Fault>();
  readonly #settled = new Map<TableCell, CellValue>();

  constructor(file: Place) {
    this.#file = file;
  }

  /** What the whole column decided about a doubtful cell. */
  settled(cell: TableCell): CellValue | undefined {
    return this.#settled.get(cell);
  }

  settle(cell: TableCell, value: number): void {
    this.#settled.set(cell, { value });
  }

  add(fault: CellFault, column: KnownColumn, cell: TableCell, reason = ''): void {
    this.#note({ fault, column, first: cell, line: cell.line, rows: [cell.line], reason });
  }

  addEmpty(column: KnownColumn, line: number, cell: TableCell | undefined): void {
    this.#note({ fault: 'EMPTY', column, first: cell, line, rows: [line], reason: '' });
  }

  doubt(column: KnownColumn, cell: TableCell, doubt: { thousands: number; decimal: number }): void {
    this.#note({
      fault: 'DOUBT',
      column,
      first: cell,
      line: cell.line,
      rows: [cell.line],
      reason: '',
      doubt,
    });
  }

  #note(fault: Fault): void {
    const key = `${fault.fault} ${fault.column.index} ${fault.reason}`;
    const known = this.#faults.get(key);
    if (known) known.rows.push(fault.line);
    else this.#faults.set(key, fault);
  }

  problems(): Problem[] {
    return [...this.#faults.values()].map((fault) => this.#problemOf(fault));
  }

  #problemOf({ fault, column, first, line, rows, reason, doubt }: Fault): Problem {
    const { spec, index, heading } = column;
    const place = first ? placeOf(first, this.#file) : { ...this.#file, line, column: 1 };
    const written = first?.text ?? '';
    const cells = { column: heading, rows, written, excel: excelColumn(index) };
    switch (fault) {
      case 'CODE_BECAME_DATE':
        return tables.codeBecameDate.at(place, cells);
      case 'SCIENTIFIC':
        return tables.numberScientific.at(place, cells);
      case 'DIGITS_LOST':
        return place.cell === undefined
          ? tables.digitsLost.at(place, cells)
          : sheetDigitsLost.at(place, { cell: place.cell, label: spec.label, column: columnName(index) });
      case 'CELL_ERROR':
        return tables.cellError.at(place, cells);
      case 'FORMULA':
        return tables.cellFormula.at(place, cells);
      case 'UNCALCULATED':
        return cellUncalculated.at(place, { cell: place.cell ?? '' });
      case 'ENGLISH_NUMBER':
        return tables.numberEnglish.at(place, cells);
      case 'AMBIGUOUS':
        return tables.numberAmbiguous.at(place, cells);
      case 'NOT_A_NUMBER':
      case 'TOO_MANY_DIGITS':
        return tables.numberUnreadable.at(place, { ...cells, example: EXAMPLES[spec.kind] ?? '12' });
      case 'NOT_WHOLE':
        return tables.rupiahNotWhole.at(place, cells);
      case 'HIDDEN':
        return digitsHidden.at(place, { column: heading, rows, seen: written, stored: storedText(first) });
      case 'DATE':
        return tables.dateInCell.at(place, { ...cells, reason });
      case 'EMPTY':
        return tables.cellMissing.at(place, { ...cells, label: spec.label, example: EXAMPLES[spec.kind] });
      case 'DOUBT': {
        const asThousands = String(doubt?.thousands ?? '');
        const asDecimal = String(doubt?.decimal ?? '').replace('.', ',');
        return tables.numberDoubtful.at(place, { ...cells, asThousands, asDecimal });
      }
      default:
        return fault satisfies never;
    }
  }
}

/** What stands behind the format, in the unit shown. */
function storedText(cell: TableCell | undefined): string {
  const { stored = 0, percent = false } = cell?.number ?? {};
  return `${String(stored).replace('.', ',')}${percent ? '%' : ''}`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  rupiah: '1.250.000',
  number: '12,5',
  percent: '45',
};
