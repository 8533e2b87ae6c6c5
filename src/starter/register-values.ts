import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';

/** Values that a row gets, which YAML reads as they are written: ids, hosts, words of a list, days. */
type WrittenKey =
  | 'pendahulu'
  | 'penerus'
  | 'induk'
  | 'aktif_sejak'
  | 'aktif_sampai'
  | 'host'
  | 'host_bukti'
  | 'status'
  | 'status_sejak';

/** `undefined`: the row loses the key. */
export type RowValues = { [Key in WrittenKey]?: BarisRegister[Key] | undefined };

/** A new key that says more of another stands right behind it; any other at the end of its row. */
const BEHIND: Readonly<Record<string, string>> = { status_sejak: 'status', host_bukti: 'host' };

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
    const changed =
      row &&
      (value === undefined ? withoutKey(plain, row, key) : withValue(plain, row, key, valueText(value)));
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
  const leader = row.items.find((pair) => keyOf(pair) === BEHIND[key]) ?? row.items.at(-1);
  const last = rangeOf(leader?.value);
  if (!first || !last) return undefined;
  const end = last[0] + lengthOf(text, last);
  if (row.flow) return `${text.slice(0, end)}, ${key}: ${value}${text.slice(end)}`;
  const lineStart = text.lastIndexOf('\n', first[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${' '.repeat(first[0] - lineStart)}${key}: ${value}${text.slice(at)}`;
}

/** A block row loses the line, one in braces the pair and a comma beside it. */
function withoutKey(text: string, row: YAMLMap, key: string): string | undefined {
  const pair = row.items.find((one) => keyOf(one) === key);
  if (!pair) return text;
  const [from, value] = [rangeOf(pair.key), rangeOf(pair.value)];
  if (!from || !value) return undefined;
  const end = value[0] + lengthOf(text, value);
  if (row.flow) {
    const [before, after] = [text.slice(0, from[0]), text.slice(end)];
    return /^\s*,/.test(after)
      ? `${before}${after.replace(/^\s*,\s*/, '')}`
      : `${before.replace(/,\s*$/, '')}${after}`;
  }
  const lineEnd = text.indexOf('\n', end);
  const lineStart = text.lastIndexOf('\n', from[0] - 1) + 1;
  return `${text.slice(0, lineStart)}${lineEnd === -1 ? '' : text.slice(lineEnd + 1)}`;
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

/** Read anew, every row is as it was but this one, which has the values and has lost what is `undefined`. */
function isSameBut(before: string, after: string, id: string, values: RowValues): boolean {
  const [old, now] = [parse(before), parse(after)].map((one: { situs: { id: string }[] }) => one.situs);
  return isDeepStrictEqual(
    now,
    old?.map((row) => (row.id === id ? withoutAbsent({ ...row, ...values }) : row)),
  );
}

const withoutAbsent = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
