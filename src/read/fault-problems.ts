import type * as z from 'zod';
import type { Fault } from '../koleksi/fault.ts';
import * as fields from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldWordsAt, keyOf } from './schema-field.ts';
import type { Written } from './schema-problems.ts';

/** What is wrong between the fields of one isian, as problems with label, place and example. */
export function faultProblems(
  schema: z.core.$ZodType,
  faults: readonly Fault[],
  written: Written,
): Problem[] {
  return faults.map((fault) => {
    switch (fault.kind) {
      case 'one-of': {
        const words = fault.keys.map((key) => ({ key, ...wordsAt(schema, key) }));
        return fields.oneOfMissing.at(written.valueAt([]), {
          labels: words.map(({ label }) => label),
          examples: words.map(({ key, example }) => `${key}: ${example}`),
        });
      }
      case 'together': {
        const because = wordsAt(schema, fault.because).label;
        const field = { ...wordsAt(schema, fault.key), key: keyOf(pathOf(fault.key)) };
        return fields.fieldAlone.at(written.keyAt(pathOf(fault.because)), { ...field, because });
      }
      case 'before':
        return fields.daysReversed.at(written.valueAt(pathOf(fault.key)), {
          label: wordsAt(schema, fault.key).label,
          other: wordsAt(schema, fault.other).label,
          written: written.textAt(pathOf(fault.key)) ?? '',
          otherWritten: written.textAt(pathOf(fault.other)) ?? '',
        });
      case 'contradicts':
        return fields.contradiction.at(written.valueAt(pathOf(fault.key)), {
          ...fault,
          label: wordsAt(schema, fault.key).label,
        });
      case 'twice':
        return fields.valueTwice.at(written.valueAt(pathOf(fault.key)), {
          label: wordsAt(schema, fault.key).label,
          written: fault.value,
        });
      default:
        return fault satisfies never;
    }
  });
}

/** `foto.0.gambar` → `['foto', 0, 'gambar']`. */
export const pathOf = (dotted: string): (string | number)[] =>
  dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const wordsAt = (schema: z.core.$ZodType, key: string) => fieldWordsAt(schema, pathOf(key));
