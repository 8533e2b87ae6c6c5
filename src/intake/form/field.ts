import * as z from 'zod';
import { unwrapped } from '../../read/schema-field.ts';

/** How an answer is written in one cell: `list` one text a line, `rows` one record a line with ` | ` between its parts. */
export type FieldKind = 'text' | 'date' | 'number' | 'whole' | 'choice' | 'yesno' | 'list' | 'rows' | 'mixed';

export interface Choice {
  value: string;
  nama: string;
}

/** One question of a form, made from a field of a schema: nothing of it is written anywhere else. */
export interface Field {
  /** Keys from the record's own top. */
  path: readonly string[];
  label: string;
  help: string;
  /** What is asked, without how a list is written into one cell. */
  ask: string;
  /** As a clerk would write it into the cell. */
  example: string;
  kind: FieldKind;
  choices: readonly Choice[];
  /** Of `rows` and of the list within `mixed`. */
  columns: readonly Field[];
  /** Label of the group it stands in. */
  group?: string;
  isRequired: boolean;
  schema: z.core.$ZodType;
}

/** Every question that a schema asks, in its order; a group of keys is walked into. */
export function fieldsOf(
  schema: z.core.$ZodType,
  leftOut: (path: readonly string[]) => boolean,
  path: readonly string[] = [],
  group?: string,
): Field[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, inner]): Field[] => {
    const own = [...path, key];
    if (leftOut(own)) return [];
    if (unwrapped(inner)._zod.def.type === 'object')
      return fieldsOf(inner, leftOut, own, metaOf(inner).label ?? group);
    return [fieldOf(inner, own, group)];
  });
}

function fieldOf(schema: z.core.$ZodType, path: readonly string[], group: string | undefined): Field {
  const { label = path.at(-1) ?? '', help = '', example, choices } = metaOf(schema);
  const kind = kindOf(schema);
  const columns = columnsOf(schema);
  const field = {
    ...{ path, label, kind, columns, schema, example: '', ask: help },
    help: columns.length > 0 ? `${help} ${waysOf(columns)}` : help,
    choices: choicesOf(schema).map((value) => ({
      value,
      nama: choices?.[value] ?? value.replaceAll('_', ' '),
    })),
    ...(group !== undefined && { group }),
    isRequired: !schema._zod.optin,
  };
  return { ...field, example: exampleOf(field, example) };
}

const waysOf = (columns: readonly Field[]): string =>
  `Satu baris satu butir: ${columns.map(({ label }) => label.toLowerCase()).join(' | ')}.`;

/** What is said of a field by its outermost layer that says it. */
function metaOf(schema: z.core.$ZodType): Partial<z.core.GlobalMeta> {
  const meta: Partial<z.core.GlobalMeta>[] = [];
  unwrapped(schema, (layer) => meta.push(z.globalRegistry.get(layer) ?? {}));
  return Object.assign({}, ...meta.reverse());
}

function kindOf(schema: z.core.$ZodType): FieldKind {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case 'enum':
      return 'choice';
    case 'boolean':
      return 'yesno';
    case 'number':
      return 'format' in def && String(def.format).includes('int') ? 'whole' : 'number';
    case 'array':
      return unwrapped(def.element)._zod.def.type === 'object' ? 'rows' : 'list';
    case 'union':
      return def.options.some((option) => unwrapped(option)._zod.def.type === 'boolean') ? 'yesno' : 'mixed';
    default:
      return 'format' in def && def.format === 'date' ? 'date' : 'text';
  }
}

function columnsOf(schema: z.core.$ZodType): Field[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'union') return def.options.flatMap(columnsOf);
  return def.type === 'array' ? fieldsOf(def.element, () => false) : [];
}

function choicesOf(schema: z.core.$ZodType): string[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'array' ? choicesOf(def.element) : [];
}

/** The example of the schema as it would be written into the cell. */
const exampleOf = (field: Field, example: unknown): string =>
  example === undefined ? '' : shownOf(field, example).replaceAll('\n', '; ');

/** A value as it stands in the cell of its field: the same value gives the same text. */
export function shownOf(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => shownItem(field, item)).join('\n');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return numberShown(value);
  const text = String(value);
  if (field.kind === 'choice' || field.kind === 'list') return namaOf(field, text);
  // A time as it is kept, `2026-11-26T08:30`, as staff write it.
  return text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/, '$1 $2.$3');
}

const shownItem = (field: Field, item: unknown): string =>
  typeof item === 'object' && item !== null
    ? withoutTail(
        field.columns.map((column) => shownOf(column, valueAt(item, column.path)).replaceAll('\n', ', ')),
      )
    : shownOf({ ...field, columns: [] }, item);

const withoutTail = (parts: readonly string[]): string => parts.join(' | ').replace(/(?: \| *)+$/, '');

const namaOf = ({ choices }: Field, value: string): string =>
  choices.find((choice) => choice.value === value)?.nama ?? value;

const numberShown = (value: number): string => String(value).replace('.', ',');

/** What a record holds at a path of keys. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    record,
  );
}
