import type { Column } from '../koleksi/koleksi.ts';
import { DATE_REASONS, type DateFault, dateOf } from '../text/dates.ts';
import { type NumberFault, numberOf } from '../text/numbers.ts';
import { roundedTo } from '../text/round.ts';
import type { ShownNumber } from '../text/shown-number.ts';
import { excelDamageOf } from './excel-damage.ts';
import type { TableCell } from './table-source.ts';

export type CellFault =
  | NumberFault
  | 'CODE_BECAME_DATE'
  | 'DIGITS_LOST'
  | 'CELL_ERROR'
  | 'FORMULA'
  | 'UNCALCULATED'
  | 'NOT_WHOLE'
  | 'HIDDEN'
  | 'DATE';

/** What a cell holds, by the kind of its column. `doubt`: it can be read in two ways, to be settled by the whole column. */
export type CellValue =
  | { empty: true }
  | { fault: CellFault; reason?: string }
  | { value: unknown; doubt?: { thousands: number; decimal: number } };

/** The value of a cell in a column of that kind. */
export function cellValueOf(cell: TableCell, kind: Column['kind']): CellValue {
  if (cell.kind === 'uncalculated') return { fault: 'UNCALCULATED' };
  if (cell.kind === 'empty') return { empty: true };
  const damage = cell.kind === 'error' ? 'CELL_ERROR' : excelDamageOf(cell.text);
  if (damage === 'CELL_ERROR' || damage === 'FORMULA') return { fault: damage };
  switch (kind) {
    case 'text':
      return textValue(cell);
    case 'code':
      return codeValue(cell);
    case 'list':
      return cell.kind === 'digits-lost'
        ? { fault: 'DIGITS_LOST' }
        : { value: partsOfList(cell.code ?? cell.text) };
    case 'date':
      return dateValue(cell);
    case 'rupiah':
    case 'number':
    case 'percent':
      return numberValue(cell, kind);
    default:
      return kind satisfies never;
  }
}

/** What was seen; a day that no calendar has was never meant. */
function textValue(cell: TableCell): CellValue {
  if (cell.kind === 'digits-lost') return { fault: 'DIGITS_LOST' };
  if (isFault(cell.day, 'YEAR_ODD')) return { fault: 'DATE', reason: DATE_REASONS.YEAR_ODD };
  return { value: cell.text };
}

function codeValue(cell: TableCell): CellValue {
  if (cell.kind === 'date') return { fault: 'CODE_BECAME_DATE' };
  if (cell.kind === 'digits-lost') return { fault: 'DIGITS_LOST' };
  const text = cell.code ?? cell.text;
  const damage = excelDamageOf(text);
  return damage ? { fault: damage } : { value: text };
}

/** By comma, semicolon or line; by space too where there are only codes: names have spaces of their own. */
function partsOfList(text: string): string[] {
  const parted = /[a-z]/i.test(text) ? /[,;\n]+/ : /[,;\s]+/;
  return text
    .split(parted)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function dateValue(cell: TableCell): CellValue {
  const read = cell.day ?? dateOf(cell.text);
  return 'fault' in read ? { fault: 'DATE', reason: DATE_REASONS[read.fault] } : read;
}

const isFault = (day: TableCell['day'], fault: DateFault): boolean =>
  day !== undefined && 'fault' in day && day.fault === fault;

function numberValue(cell: TableCell, kind: 'rupiah' | 'number' | 'percent'): CellValue {
  if (cell.kind === 'date') return { fault: 'NOT_A_NUMBER' };
  if (cell.kind === 'digits-lost') return { fault: 'TOO_MANY_DIGITS' };
  if (cell.number) return seenValue(cell.number, kind);
  const read = numberOf(cell.text);
  if ('empty' in read || 'fault' in read) return read;
  if (kind === 'rupiah') {
    if (read.percent) return { fault: 'NOT_A_NUMBER' };
    // `1.250` is money without doubt; `1,250` may be a thousand in the English way.
    return read.doubt === 'COMMA' ? { fault: 'ENGLISH_NUMBER' } : whole(read.value);
  }
  const shown = (value: number): number => (read.percent ? rounded(value * 100) : value);
  const value = shown(read.value);
  if (read.other === undefined) return { value };
  const [thousands, decimal] = read.doubt === 'DOT' ? [value, shown(read.other)] : [shown(read.other), value];
  // No percentage reaches a thousand.
  return kind === 'percent' ? { value: decimal } : { value, doubt: { thousands, decimal } };
}

/** Rounding is what was seen; a format that moves a number by more than this share hides what it is. */
const MOST_ROUNDED = 0.1;

/** The number of a sheet as it was seen, in the unit shown. */
function seenValue(
  { seen, stored, manner, percent }: ShownNumber,
  kind: 'rupiah' | 'number' | 'percent',
): CellValue {
  if (manner === 'exponent') return { fault: 'SCIENTIFIC' };
  if (manner === 'fraction' || (kind === 'rupiah' && percent)) return { fault: 'NOT_A_NUMBER' };
  // Money is exact to the sen; anything else may be seen with fewer digits than it has.
  const most = kind === 'rupiah' ? 0.005 : Math.abs(stored) * MOST_ROUNDED;
  if (seen === undefined || Math.abs(seen - stored) > most) return { fault: 'HIDDEN' };
  return kind === 'rupiah' ? whole(roundedTo(stored, 2)) : { value: rounded(seen) };
}

const rounded = (value: number): number => roundedTo(value, 6);
const whole = (value: number): CellValue => (Number.isInteger(value) ? { value } : { fault: 'NOT_WHOLE' });
