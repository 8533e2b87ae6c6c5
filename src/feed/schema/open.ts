import * as z from 'zod';
import { isTime, publishedTime } from './time.ts';

/** Schemas that stand in the feed in the place of a written field, by its path: `formulir[].berkas`. */
export type Replacements = ReadonlyMap<string, z.ZodType>;

/**
 * The schema of what an editor writes, as a reader of the feed must see it: open to what a later 1.x adds.
 *
 * Unknown keys pass, a choice may be one that is not known yet, what is optional may also be `null`, and a value
 * has the form that it is published in (`ya` is `true`). Texts for people (`.meta()`) stay.
 */
export function opened(schema: z.core.$ZodType, replacements: Replacements = new Map(), at = ''): z.ZodType {
  const replacement = replacements.get(at);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inner = opened(schema.def.innerType, replacements, at);
    // A replacement brings its own texts: those of the written field speak of a path in a folder.
    return withTextsOf(replacement ?? schema, inner.nullish());
  }
  if (replacement) return replacement;
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape).map(([key, field]) => [
      key,
      opened(field, replacements, at ? `${at}.${key}` : key),
    ]);
    return withTextsOf(
      schema,
      schema.clone({ ...schema.def, shape: Object.fromEntries(shape), catchall: z.unknown() }),
    );
  }
  if (schema instanceof z.ZodArray) {
    const element = opened(schema.def.element, replacements, `${at}[]`);
    return withTextsOf(schema, schema.clone({ ...schema.def, element }));
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.def.options.map((option) => opened(option, replacements, at));
    return withTextsOf(schema, z.union(options));
  }
  if (schema instanceof z.ZodEnum) return withTextsOf(schema, z.union([schema, z.string()]));
  if (isTime(schema)) return withTextsOf(schema, publishedTime);
  if (schema instanceof z.ZodPipe) return withTextsOf(schema, opened(schema.def.out, replacements, at));
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodReadonly) {
    return withTextsOf(schema, opened(schema.def.innerType, replacements, at));
  }
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError(`the feed cannot open a schema of kind ${schema._zod.def.type}`);
}

/** The texts of a written field on its published schema; the example in the form in which it is published. */
function withTextsOf(written: z.core.$ZodType, published: z.ZodType): z.ZodType {
  const texts = z.globalRegistry.get(written);
  if (!texts) return published;
  return published.meta({
    ...texts,
    // Only who reads the texts has both schemas compiled for it.
    get example() {
      const value = z.safeParse(written, texts.example);
      return value.success && published.safeParse(value.data).success ? value.data : undefined;
    },
  });
}
