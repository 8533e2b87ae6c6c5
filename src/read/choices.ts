import type * as z from 'zod';
import { schemasAt, unwrapped } from './schema-field.ts';

/**
 * The values of a row with choices as the schema spells them: `Setiap saat` → `setiap_saat`, Excel's `TRUE` → `ya`.
 *
 * Only in tables, where staff see words in cells and not keys in a file; what is no choice stays as it is and is told.
 */
export function foldedChoices(
  values: Readonly<Record<string, unknown>>,
  schema: z.ZodObject,
): Record<string, unknown> {
  const entries = Object.entries(values).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value];
    const choices = schemasAt(schema, [key]).flatMap(choicesOf);
    return [key, choices.find((choice) => foldedOf(choice) === foldedOf(value)) ?? value];
  });
  return Object.fromEntries(entries);
}

function choicesOf(schema: z.core.$ZodType): string[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'enum') return Object.values(def.entries).filter((entry) => typeof entry === 'string');
  return def.type === 'union' ? def.options.flatMap(choicesOf) : [];
}

const WORDS: Readonly<Record<string, string>> = { true: 'ya', benar: 'ya', false: 'tidak', salah: 'tidak' };

const foldedOf = (text: string): string => {
  const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return WORDS[bare] ?? bare;
};
