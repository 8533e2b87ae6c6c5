import * as z from 'zod';
import { type JsonSchema, sayInJsonSchema } from '../../feed/json-schemas.ts';
import { semuaKoleksi } from '../../koleksi/index.ts';
import { kabupaten } from '../../koleksi/kabupaten/kabupaten.ts';
import { register } from '../../koleksi/kabupaten/register.ts';
import { tautan } from '../../koleksi/kabupaten/tautan.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { situs } from '../../koleksi/situs/schema.ts';

/** Koleksi whose isian may be files; one that is a table of another folder has none. */
export const koleksiOfFiles: readonly Koleksi[] = semuaKoleksi.filter(
  ({ table }: Koleksi) => table?.file === undefined,
);

/**
 * JSON Schema (draft 7, which editors know) of all that people write by hand, by name: the YAML files, and the top part
 * of a Markdown file of each koleksi.
 *
 * Closed to unknown keys, as the reader is, so that a mistyped key shows while it is typed; where the reader takes more
 * than a schema says, so do these: nothing is underlined that `check` would let pass.
 */
export function editorSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['situs', schemaOf('Identitas situs', situs)],
    ['kabupaten', schemaOf('Keterangan kabupaten', kabupaten)],
    ['register', schemaOf('Daftar situs', register)],
    ['tautan', schemaOf('Tautan wajib', tautan)],
    ...koleksiOfFiles.map((koleksi) => [koleksi.name, topPartOf(koleksi)] as const),
  ]);
}

/** A file that adds text to a row of a table may leave out what the row says. */
function topPartOf({ texts, schema, table }: Koleksi): JsonSchema {
  const own = schemaOf(texts.judul, schema);
  if (!table?.addition) return own;
  const addition = schemaOf(texts.judul, table.addition);
  const properties = { ...Object(own.properties), ...Object(addition.properties) };
  return { ...own, properties, required: addition.required };
}

function schemaOf(title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    ...{ target: 'draft-7', io: 'input', unrepresentable: 'any' },
    override: ({ jsonSchema }) => {
      asRead(jsonSchema);
      sayInJsonSchema(jsonSchema);
      sayPattern(jsonSchema);
    },
  });
  return { $schema, title, ...rest };
}

/** The beginning of a text that stands for a gap; it may stand anywhere, and counts as absent. */
const GAP = '\\[diisi';

/** What the reader takes: a text may stand without quotes, a whole number within them, and a gap anywhere. */
function asRead(node: z.core.JSONSchema.BaseSchema): void {
  if (node.enum) {
    const choices = { enum: node.enum };
    delete node.enum;
    delete node.type;
    node.anyOf = [choices, { type: 'string', pattern: `^${GAP}` }];
  } else if (node.type === 'string') {
    Object.assign(node, { type: ['string', 'number', 'boolean'] });
    if (node.pattern) node.pattern = `^${GAP}|${node.pattern}`;
  } else if (node.type === 'integer' || node.type === 'number') {
    Object.assign(node, { type: [node.type, 'string'], pattern: `^(-?\\d{1,15}$|${GAP})` });
  } else if (node.type === 'array' || node.type === 'object') {
    Object.assign(node, { type: [node.type, 'string'], pattern: `^${GAP}` });
  }
}

/** What an editor says where a text does not look as it should, in our own words. */
function sayPattern(node: z.core.JSONSchema.BaseSchema): void {
  const { title, description, examples } = node;
  if (!title || !Array.isArray(examples)) return;
  const words = `${title}: ${description ?? ''} Contoh: ${JSON.stringify(examples[0])}`;
  Object.assign(node, node.pattern ? { patternErrorMessage: words } : {});
}
