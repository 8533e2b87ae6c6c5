import { stringify } from 'yaml';
import * as z from 'zod';
import { common } from '../../koleksi/common.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { koleksiOfFiles } from './editor-schemas.ts';

/** Of the keys that every isian may have, those that are offered at once; an editor completes the others. */
const COMMON_OFFERED: readonly string[] = [
  'ringkasan',
  'gambar',
  'gambar_alt',
  'kata_kunci',
  'penanggung_jawab',
];

const OPTIONAL = '# Boleh ditambah: hapus tanda # di awal baris yang dipakai, lalu ganti contohnya.';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  isFileTemplate: true;
  body: string[];
}

/**
 * One snippet per koleksi for VS Code, made from the schema: required keys with their examples to be typed over, then
 * all others as comments, so that no example is published by being forgotten.
 */
export const snippetsOf = (): Record<string, Snippet> =>
  Object.fromEntries(koleksiOfFiles.map((koleksi) => [koleksi.texts.judul, snippetOf(koleksi)]));

function snippetOf(koleksi: Koleksi): Snippet {
  const fields = Object.entries(koleksi.schema.shape);
  const needed = neededOf(koleksi);
  const required = fields.filter(([key]) => needed.has(key));
  const offered = fields.filter(
    ([key]) => !needed.has(key) && (!(key in common) || COMMON_OFFERED.includes(key)),
  );
  const stops = new Stops();
  return {
    ...{ scope: 'markdown,mdx', prefix: koleksi.name, isFileTemplate: true },
    description: `Bagian atas berkas ${koleksi.texts.satuan}, siap diisi.`,
    body: [
      '---',
      ...required.flatMap(([key, field]) => requiredLines(key, field, stops)),
      '# Tanda pengenal: jangan diubah lagi.',
      `id: ${koleksi.name}-$CURRENT_YEAR$CURRENT_MONTH$CURRENT_DATE-$RANDOM_HEX`,
      OPTIONAL,
      ...offered.flatMap(([key, field]) => optionalLines(key, field)),
      '---',
      '',
      '$0',
    ],
  };
}

/** Keys without which an isian has a problem: those of the schema, and those that its fields ask of each other. */
function neededOf({ schema, faultsOf }: Koleksi): ReadonlySet<string> {
  const isOptional = (key: string): boolean => z.safeParse(schema.shape[key] ?? z.never(), undefined).success;
  const needed = new Set(Object.keys(schema.shape).filter((key) => !isOptional(key)));
  for (;;) {
    const examples = [...needed].map((key) => [
      key,
      z.globalRegistry.get(schema.shape[key] ?? z.never())?.example,
    ]);
    const asked = faultsOf(schema.parse(Object.fromEntries(examples))).flatMap((fault) =>
      fault.kind === 'one-of' ? fault.keys.slice(0, 1) : fault.kind === 'together' ? [fault.key] : [],
    );
    if (asked.length === 0) return needed;
    for (const key of asked) needed.add(key);
  }
}

/** Places where the cursor stops, in the order of the lines. */
class Stops {
  #next = 1;

  at(value: unknown): string {
    const text = literal(yamlOf(value));
    return `\${${this.#next++}:${text}}`;
  }

  among(values: readonly string[]): string {
    const choices = values.map((value) => literal(value).replace(/[,|]/g, '\\$&'));
    return `\${${this.#next++}|${choices.join()}|}`;
  }

  today(): string {
    return `\${${this.#next++}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  }
}

function requiredLines(key: string, field: z.core.$ZodType, stops: Stops): string[] {
  const { label, help, example } = wordsOf(field);
  const comment = literal(`# ${label}: ${help}`);
  if (field instanceof z.ZodEnum) {
    const values = Object.values(field.def.entries).filter((value) => typeof value === 'string');
    return [comment, `${key}: ${stops.among(values)}`];
  }
  if (field instanceof z.ZodISODate) return [comment, `${key}: ${stops.today()}`];
  return [comment, ...linesOf({ [key]: example }, stops)];
}

/** Every value of an example as a place where the cursor stops. */
function linesOf(value: unknown, stops: Stops): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => {
      const [first = '', ...others] = linesOf(one, stops);
      return [`- ${first}`, ...others.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object' || value === null) return [stops.at(value)];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? [`${key}:`, ...linesOf(inner, stops).map((line) => `  ${line}`)]
      : [`${key}: ${stops.at(inner)}`],
  );
}

/** The key with its example as YAML, commented out, its help behind it. */
function optionalLines(key: string, field: z.core.$ZodType): string[] {
  const { help, example } = wordsOf(field);
  const [first = '', ...others] = stringify({ [key]: example }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return [`#${first} # ${help}`, ...others.map((line) => `#${line}`)].map(literal);
}

const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0 }).trim();

/** A text that a snippet takes for itself: `$`, `}` and `\` have a meaning there. */
const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function wordsOf(field: z.core.$ZodType): { label: string; help: string; example: unknown } {
  const words = z.globalRegistry.get(field);
  if (!words) throw new Error('a field has no words');
  return words;
}
