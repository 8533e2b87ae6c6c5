import fc from 'fast-check';
import * as z from 'zod';

/** Texts that break what is not built with care. */
const nasty = fc.constantFrom(
  '"petik" \'tunggal\' \\ garis',
  '</script><script>alert(1)</script>',
  ']]> & <b> &amp;',
  '👨‍👩‍👧‍👦 🇮🇩 é',
  '\u202eterbalik\u202c \u200f',
  'baris\u2028dua\u0000nol\ttab',
  '__proto__',
  'constructor',
);

const textOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(nasty, fc.string({ unit: 'binary', minLength: Math.max(1, minLength), maxLength: 40 }))
    .map((text) => text.padEnd(minLength, 'x').slice(0, maxLength).toWellFormed());

/** Keys that name a file of the situs: they are written like their example. */
const PATHS: ReadonlySet<string> = new Set(['gambar', 'berkas']);

const exampleOf = (schema: z.core.$ZodType): unknown => z.globalRegistry.get(schema)?.example;

/**
 * Whatever an editor may write in a field, by its schema; a field with a pattern is written like its example.
 *
 * @param example that of the field, for patterns
 */
export function writtenBy(schema: z.core.$ZodType, example?: unknown): fc.Arbitrary<unknown> {
  const shown = exampleOf(schema) ?? example;
  if (schema instanceof z.ZodOptional) {
    return fc.option(writtenBy(schema.def.innerType, shown), { nil: undefined });
  }
  if (schema instanceof z.ZodNullable) return fc.option(writtenBy(schema.def.innerType, shown));
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [
      key,
      PATHS.has(key) ? pathOf(field) : writtenBy(field),
    ]);
    return fc
      .record(Object.fromEntries(fields))
      .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
  }
  if (schema instanceof z.ZodArray) {
    const one = Array.isArray(shown) ? shown[0] : undefined;
    return fc.array(writtenBy(schema.def.element, one), { minLength: 1, maxLength: 3 });
  }
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.def.options.map((option) => writtenBy(option, fitting(option, shown))));
  }
  if (schema instanceof z.ZodPipe) return writtenBy(schema.def.in, shown);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    const [min, max] = [Math.max(minValue ?? 0, -1e6), Math.min(maxValue ?? 1e12, 1e12)];
    // Two decimals, as people write them; the lowest of an open range stands outside it.
    return schema.isInt
      ? fc.integer({ min: Math.max(min, 1), max: Math.min(max, 2 ** 31 - 1) })
      : fc.double({ min, max, noNaN: true }).map((value) => Math.round(value * 100) / 100 || 0);
  }
  if (schema instanceof z.ZodString) {
    return schema.def.checks?.every(({ _zod }) => /length|max|min/.test(_zod.def.check)) !== false
      ? textOf(schema.minLength ?? 1, schema.maxLength ?? 200)
      : fc.constant(shown);
  }
  return fc.constant(shown);
}

const pathOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  schema instanceof z.ZodOptional
    ? fc.constantFrom(undefined, exampleOf(schema))
    : fc.constant(exampleOf(schema));

const fitting = (schema: z.core.$ZodType, example: unknown): unknown =>
  z.safeParse(schema, example).success ? example : undefined;
