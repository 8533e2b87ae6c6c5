import type { JsonSchema } from './json-schemas.ts';

const HEAD = `/**
 * Types of the feed, version 1, for whoever reads it. Made from the schemas by \`npm run skema\`; copy this file as it is.
 *
 * Readers ignore keys that are not here, and take choices that are not listed: 1.x only adds.
 */
`;

/** Widest line of our code. */
const WIDTH = 110;

/**
 * TypeScript of the documents of LCC, without an import, so that the file stands alone: one interface for each
 * object, and one for objects that are the same. For RSS, DCAT and GeoJSON every language has its own types.
 */
export function typesText(schemas: ReadonlyMap<string, JsonSchema>): string {
  const file = new Interfaces();
  const root = (name: string, as: string): string => file.typeOf(schemas.get(name) ?? {}, as);
  for (const [name, as] of ROOTS) root(name, as);
  const koleksi = [...schemas.keys()].flatMap((name) => /^bagian-(.*)$/.exec(name)?.[1] ?? []);
  const aliases = koleksi.map((name) => {
    const data = file.typeOf(dataOf(schemas.get(`bagian-${name}`)), `Data${pascal(name)}`);
    return `export type Item${pascal(name)} = Item<${data}>;\nexport type Bagian${pascal(name)} = Bagian<${data}>;\n`;
  });
  return `${HEAD}\n${[...file.texts(), ...aliases].join('\n')}`;
}

const ROOTS = [
  ['lcc', 'Manifes'],
  ['situs', 'DaftarSitus'],
  ['integritas', 'Integritas'],
  ['integritas.sig', 'TandaTangan'],
  ['bagian', 'Bagian'],
] as const;

/** Schema of `data` in the items of a part. */
function dataOf(part: JsonSchema = {}): JsonSchema {
  const at = (schema: unknown, key: string): unknown => Object(schema)[key];
  return Object(at(at(at(at(at(part, 'properties'), 'isi'), 'items'), 'properties'), 'data'));
}

/** The interfaces of one file. */
class Interfaces {
  readonly #bodies = new Map<string, { name: string; words: string }>();

  /** The type of a schema; its objects become interfaces under names that begin with `name`. */
  typeOf(schema: JsonSchema, name: string): string {
    const { anyOf, enum: choices, const: only, type, items, prefixItems, properties } = schema;
    const each = (list: unknown[]): string[] => list.map((one) => this.typeOf(Object(one), name));
    if (Array.isArray(anyOf)) return unionOf(each(anyOf));
    if (Array.isArray(choices)) return unionOf(choices.map(literal));
    if (only !== undefined) return literal(only);
    if (Array.isArray(prefixItems)) return `[${each(prefixItems).join(', ')}]`;
    if (Array.isArray(type)) return unionOf(type.map((one) => this.typeOf({ ...schema, type: one }, name)));
    if (type === 'array') return arrayOf(this.typeOf(Object(items), name));
    if (type !== 'object') return PRIMITIVES[String(type)] ?? 'unknown';
    if (properties) return this.#interfaceOf(schema, publishedName(properties) ?? name);
    const { additionalProperties: values } = schema;
    return `Record<string, ${values ? this.typeOf(Object(values), `${name}Satu`) : 'unknown'}>`;
  }

  texts(): string[] {
    return [...this.#bodies].map(
      ([body, { name, words }]) => `${words}export interface ${named(name)} ${body}\n`,
    );
  }

  #interfaceOf(schema: JsonSchema, name: string): string {
    const required = new Set([schema.required ?? []].flat());
    const lines = Object.entries(Object(schema.properties)).flatMap(([key, field]) => {
      const type = GENERIC.get(`${name}.${key}`) ?? this.typeOf(Object(field), nameOf(name, key));
      return [...commentOf(Object(field)), fieldOf(`${quoted(key)}${required.has(key) ? '' : '?'}`, type)];
    });
    // Made for its interfaces, although the type itself is generic.
    if (name === 'Bagian') this.typeOf(itemOf(schema), 'Item');
    const body = `{\n${lines.join('\n')}\n}`;
    const { title } = schema;
    const words = typeof title === 'string' ? `/** ${title}. */\n` : '';
    const known = this.#bodies.get(body) ?? { name, words };
    this.#bodies.set(body, known);
    return known.name;
  }
}

const itemOf = (part: JsonSchema): JsonSchema => Object(Object(Object(part.properties).isi).items);

/** What depends on the koleksi is a parameter. */
const GENERIC: ReadonlyMap<string, string> = new Map([
  ['Bagian.isi', 'Item<Data>[]'],
  ['Item.data', 'Data'],
]);

const named = (name: string): string =>
  name === 'Bagian' || name === 'Item' ? `${name}<Data = Record<string, unknown>>` : name;

const quoted = (key: string): string => (/^[\w$]+$/.test(key) ? key : `'${key}'`);

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

const arrayOf = (item: string): string =>
  /[ |&]/.test(item) && !item.startsWith('Record<') ? `(${item})[]` : `${item}[]`;

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value);

/** Known choices beside any text keep their names in editors only when the text is not plainly `string`. */
function unionOf(types: readonly string[]): string {
  const parts = [...new Set(types.flatMap((type) => type.split(' | ')))];
  const open = parts.some((part) => part.startsWith("'")) && parts.includes('string');
  return parts
    .map((part) => (open && part === 'string' ? '(string & Record<never, never>)' : part))
    .join(' | ');
}

/** As the formatter writes it: a union that is too wide stands one choice to a line. */
function fieldOf(key: string, type: string): string {
  const line = `  ${key}: ${type};`;
  if (line.length <= WIDTH || !type.includes(' | ')) return line;
  return `  ${key}:\n${type
    .split(' | ')
    .map((part) => `    | ${part}`)
    .join('\n')};`;
}

const commentOf = ({ title, description }: JsonSchema): string[] => {
  const words = [title && `${title}.`, description].filter((text) => text).join(' ');
  return words ? [`  /** ${words} */`] : [];
};

/** Objects are named by their place, those at the top of a document by their key alone. */
const nameOf = (name: string, key: string): string =>
  name === 'Bagian' || name === 'Manifes' ? pascal(key) : name + pascal(key);

/** Files and pictures are the same wherever they stand. */
function publishedName(properties: object): string | undefined {
  if (!('url' in properties)) return undefined;
  if ('lebar' in properties) return 'Gambar';
  return 'jenis' in properties && 'sha256' in properties ? 'Berkas' : undefined;
}

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
