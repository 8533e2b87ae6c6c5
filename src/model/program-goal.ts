import type { Program } from '../koleksi/program/schema.ts';
import { numberText } from './format.ts';

/** What a row is to reach, as it is read: `2.050 orang`; a target in words stays as written. */
export function goalText({ target, satuan }: Pick<Program, 'target' | 'satuan'>): string {
  // A year is a number without thousands.
  const isCount = target !== undefined && /^\d{4,15}$/.test(target) && satuan !== 'tahun';
  return [isCount ? numberText(Number(target)) : target, satuan].filter(Boolean).join(' ');
}
