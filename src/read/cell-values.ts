import type { Column } from '../koleksi/koleksi.ts';
import { DATE_REASONS, dateOf } from './dates.ts';
import { excelDamageOf } from './excel-damage.ts';
import { type NumberFault, numberOf } from './numbers.ts';
import type { TableCell } from './table-source.ts';

export type CellFault =
  | NumberFault
  | 'CODE_BECAME_DATE'
  | 'DIGITS_LOST'
  | 'CELL_ERROR'
  | 'FORMULA'
  | 'UNCALCULATED'
  | 'NOT_WHOLE'
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
      return cell.kind === 'digits-lost' ? { fault: 'DIGITS_LOST' } : { value: cell.text };
    case 'code':
      return codeValue(cell);
    case 'list':
      return cell.kind === 'digits-lost' ? { fault: 'DIGITS_LOST' } : { value: partsOfList(cell.text) };
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

function codeValue(cell: TableCell): CellValue {
  if (cell.kind === 'date') return { fault: 'CODE_BECAME_DATE' };
  if (cell.kind === 'digits-lost') return { fault: 'DIGITS_LOST' };
  const damage = excelDamageOf(cell.text);
  return damage ? { fault: damage } : { value: cell.text };
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
  if (cell.kind === 'date') return { value: cell.text };
  const read = dateOf(cell.text);
  return 'fault' in read ? { fault: 'DATE', reason: DATE_REASONS[read.fault] } : read;
}

function numberValue(cell: TableCell, kind: 'rupiah' | 'number' | 'percent'): CellValue {
  if (cell.kind === 'date') return { fault: 'NOT_A_NUMBER' };
  if (cell.kind === 'digits-lost') return { fault: 'TOO_MANY_DIGITS' };
  if (cell.value !== undefined) {
    const value = kind === 'percent' && cell.isPercent ? rounded(cell.value * 100) : cell.value;
    return kind === 'rupiah' ? whole(value) : { value };
  }
  const read = numberOf(cell.text);
  if ('empty' in read || 'fault' in read) return read;
  const value = kind === 'percent' && read.percent ? rounded(read.value * 100) : read.value;
  const isUnclear = read.doubt === 'THOUSANDS_OR_DECIMAL';
  if (kind === 'rupiah') {
    // `1.250` is money without doubt; `1,250` may be a thousand in the English way.
    return isUnclear && cell.text.includes(',') ? { fault: 'ENGLISH_NUMBER' } : whole(value);
  }
  if (!isUnclear) return { value };
  const digits = cell.text.replace(/[^\d.,-]/g, '');
  const thousands = Number(digits.replace(/[.,]/g, ''));
  const decimal = Number(digits.replace(',', '.'));
  // No percentage reaches a thousand.
  return kind === 'percent' ? { value: decimal } : { value, doubt: { thousands, decimal } };
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const whole = (value: number): CellValue => (Number.isInteger(value) ? { value } : { fault: 'NOT_WHOLE' });
