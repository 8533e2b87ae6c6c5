import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';

/** Values that a row gets: ids and days, which YAML reads as they are written. */
export type RowValues = Partial<
  Pick<BarisRegister, 'pendahulu' | 'penerus' | 'induk' | 'aktif_sejak' | 'aktif_sampai'>
>;

/**
 * The text of `register.yaml` with these values in the row of one body; every other byte stays, remarks included.
 *
 * @returns `undefined` where that cannot be told for sure, or there is no such row
 */
export function withValues(text: string, id: string, values: RowValues): string | undefined {
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.replaceAll('\r\n', '\n');
  let plain = before;
  for (const [key, value] of Object.entries(values)) {
    const row = rowOf(plain, id);
    const changed = row && withValue(plain, row, key, valueText(value));
    if (changed === undefined) return undefined;
    plain = changed;
  }
  return isSameBut(before, plain, id, values) ? plain.replaceAll('\n', ends) : undefined;
}

function rowOf(text: string, id: string): YAMLMap | undefined {
  const document = parseDocument(text);
  const rows = document.errors.length > 0 ? undefined : document.get('situs');
  const row = isSeq(rows) ? rows.items.find((one) => isMap(one) && one.get('id') === id) : undefined;
  return isMap(row) ? row : undefined;
}

const valueText = (value: string | string[]): string =>
  typeof value === 'string' ? value : `[${value.join(', ')}]`;

function withValue(text: string, row: YAMLMap, key: string, value: string): string | undefined {
  const known = row.items.find((pair) => keyOf(pair) === key);
  const range = known && rangeOf(known.value);
  if (range) return `${text.slice(0, range[0])}${value}${text.slice(range[0] + lengthOf(text, range))}`;
  const first = rangeOf(row.items[0]?.key);
  const last = rangeOf(row.items.at(-1)?.value);
  if (!first || !last) return undefined;
  const end = last[0] + lengthOf(text, last);
  if (row.flow) return `${text.slice(0, end)}, ${key}: ${value}${text.slice(end)}`;
  const lineStart = text.lastIndexOf('\n', first[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${' '.repeat(first[0] - lineStart)}${key}: ${value}${text.slice(at)}`;
}

const keyOf = ({ key }: Pair): string => String(key);

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
  if (!Array.isArray(range)) return undefined;
  const [from, to]: unknown[] = range;
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : undefined;
}

/** A block value reaches into the blank lines below it. */
const lengthOf = (text: string, [from, to]: readonly [number, number]): number =>
  text.slice(from, to).trimEnd().length;

/** Read anew, every row is as it was but this one, which has the values too. */
function isSameBut(before: string, after: string, id: string, values: RowValues): boolean {
  const [old, now] = [parse(before), parse(after)].map((one: { situs: { id: string }[] }) => one.situs);
  return isDeepStrictEqual(
    now,
    old?.map((row) => (row.id === id ? { ...row, ...values } : row)),
  );
}
