import type * as z from 'zod';
import type { Fault } from '../koleksi/fault.ts';
import type { Places } from '../koleksi/records.ts';
import * as kinds from '../problems/between-fields.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { fieldWordsAt, keyOf } from './schema-field.ts';

/** The isian that the faults are of. */
interface Isian {
  schema: z.core.$ZodType;
  data: unknown;
  places: Places;
  file: Place;
}

/** What is wrong between the fields of one isian, as problems with label, place and example. */
export function faultProblems(faults: readonly Fault[], { schema, data, places, file }: Isian): Problem[] {
  const placeOf = (key: string): Place => {
    const [line, column] = places[key] ?? [1, 1];
    return { ...file, line, column, length: textAt(data, key).length };
  };
  const wordsOf = (key: string) => fieldWordsAt(schema, pathOf(key));

  return faults.map((fault) => {
    switch (fault.kind) {
      case 'one-of': {
        const labels = fault.keys.map((key) => wordsOf(key).label);
        const { example } = wordsOf(fault.keys[0] ?? '');
        return kinds.oneOfWanted.at(file, { labels, keys: fault.keys, example });
      }
      case 'together': {
        const field = { ...wordsOf(fault.key), key: keyOf(pathOf(fault.key)) };
        return kinds.togetherWanted.at(placeOf(fault.because), {
          ...field,
          because: wordsOf(fault.because).label,
        });
      }
      case 'before':
        return kinds.dayBefore.at(placeOf(fault.key), {
          label: wordsOf(fault.key).label,
          other: wordsOf(fault.other).label,
          written: textAt(data, fault.key),
        });
      case 'contradicts': {
        const { written, computed } = fault;
        return kinds.contradiction.at(placeOf(fault.key), {
          label: wordsOf(fault.key).label,
          written,
          computed,
        });
      }
      case 'twice':
        return kinds.valueTwice.at(placeOf(fault.key), {
          label: wordsOf(fault.key).label,
          value: fault.value,
        });
      default:
        return fault satisfies never;
    }
  });
}

/** `foto.0.gambar` → `['foto', 0, 'gambar']`. */
const pathOf = (dotted: string): (string | number)[] =>
  dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The value at a dotted key as text; `''` where there is none. */
function textAt(data: unknown, dotted: string): string {
  const value = pathOf(dotted).reduce<unknown>(
    (outer, step) => (typeof outer === 'object' && outer !== null ? Reflect.get(outer, step) : undefined),
    data,
  );
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
