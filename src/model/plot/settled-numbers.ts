import type { CsvCell } from '../../text/csv.ts';
import { habitOf } from '../../text/habit.ts';
import { numberOf, type ReadNumber } from '../../text/numbers.ts';
import type { Doubt } from './data-table.ts';

/**
 * The numbers of a column, `1.250` and `1,250` among them read as their neighbours prove.
 *
 * @returns `doubt` where nothing proves it: the column may then be a thousand times more or less than it says
 */
export function settledNumbers(
  cells: readonly (CsvCell | undefined)[],
  delimiter: string,
): { numbers: ReadNumber[]; doubt?: Doubt } {
  const written = cells.map((cell) => cell?.text ?? '');
  const numbers = written.map(numberOf);
  const first = numbers.findIndex((one) => 'other' in one);
  if (first < 0) return { numbers };
  // No percentage reaches a thousand.
  if (numbers.some((one) => 'percent' in one && one.percent)) return { numbers: numbers.map(asDecimal) };
  const onlyDots = numbers.every((one) => !('doubt' in one) || one.doubt !== 'COMMA');
  // Excel with Indonesian settings, which parts cells by semicolons, parts thousands by dots.
  const habit = habitOf(written) ?? (onlyDots && delimiter === ';' ? 'comma' : undefined);
  if (habit) return { numbers: numbers.map((one) => (habit === 'comma' ? one : otherOf(one))) };
  const [cell, one] = [cells[first], numbers[first]];
  if (!cell || !one || !('value' in one) || one.other === undefined) return { numbers };
  const [thousands, decimal] = one.doubt === 'DOT' ? [one.value, one.other] : [one.other, one.value];
  const { text, line, column } = cell;
  return { numbers, doubt: { written: text.trim(), line, column, thousands, decimal } };
}

function otherOf(one: ReadNumber): ReadNumber {
  if (!('value' in one) || one.other === undefined) return one;
  return { ...one, value: one.other, decimals: one.doubt === 'DOT' ? 3 : 0 };
}

const asDecimal = (one: ReadNumber): ReadNumber =>
  'doubt' in one && one.doubt === 'DOT' ? otherOf(one) : one;
