import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { editedList } from './edit-yaml-list.ts';

const OUT = { lineWidth: 0, flowCollectionPadding: false } as const;

/** One value that is to stand at a path of keys; `undefined` takes the key away. */
export interface YamlChange {
  path: readonly string[];
  value: unknown;
}

/**
 * A YAML text with some values changed: only the lines of what changed are written, every other byte stays.
 *
 * The library's own printing of a whole document kept 2 of 13 ordinary files as they were (2026-11-30). Each change is
 * read back: should any other value differ, the change is not made.
 *
 * @param order keys as the schema has them at a path of groups: a new key stands behind the one before it
 * @throws RangeError where the text is no group of keys, or the change cannot be made without touching another value
 */
export function editYaml(
  text: string,
  changes: readonly YamlChange[],
  order: (path: readonly string[]) => readonly string[] = () => [],
): string {
  return changes.reduce((now, change) => {
    const after = changed(now, change, order);
    if (!isDeepStrictEqual(plainOf(after), withValue(plainOf(now), change.path, change.value)))
      throw new RangeError(`cannot change ${change.path.join('.')} alone`);
    return after;
  }, text);
}

const parsed = (text: string): Document.Parsed => parseDocument(text, { uniqueKeys: false });

/** Plain data, so that two readings can be compared; an empty text is an empty group. */
const plainOf = (text: string): unknown => JSON.parse(JSON.stringify(parsed(text).toJS() ?? {}));

function withValue(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  if (value === undefined && (!isGroup(whole) || !Object.hasOwn(whole, key))) return whole;
  const group: Record<string, unknown> = { ...(isGroup(whole) ? whole : {}) };
  const inner = withValue(group[key], below, value);
  // A group goes with its last key.
  if (inner === undefined || (value === undefined && isGroup(inner) && Object.keys(inner).length === 0))
    delete group[key];
  else group[key] = inner;
  return group;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changed(
  text: string,
  { path, value }: YamlChange,
  order: (path: readonly string[]) => readonly string[],
): string {
  const doc = parsed(text);
  const top = doc.contents;
  if (top !== null && !isMap(top)) throw new RangeError('no group of keys');
  if (top === null) return value === undefined ? text : joined(text, printed(nested(path, value), text));
  let map: YAMLMap = top;
  for (const [depth, key] of path.entries()) {
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair) return value === undefined ? text : inserted(text, map, path, { depth, value, order });
    const isLast = depth === path.length - 1;
    const inner = pair.value;
    const whole = isLast ? value : withValue(plain(doc, inner), path.slice(depth + 1), value);
    const isGone = value === undefined && isGroup(whole) && Object.keys(whole).length === 0;
    if (!isLast && isMap(inner) && !inner.flow && !isGone) {
      map = inner;
      continue;
    }
    if (!isLast && value === undefined && !isMap(inner)) return text;
    return replaced(text, pair as Pair<Node, Node | null>, key, isGone ? undefined : whole);
  }
  return text;
}

const plain = (doc: Document, node: unknown): unknown =>
  isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(doc) : undefined;

const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

function replaced(text: string, pair: Pair<Node, Node | null>, key: string, value: unknown): string {
  const start = pair.key.range?.[0] ?? 0;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = endOf(text, pair);
  const indent = start - from;
  // The first key of an item stands behind its hyphen: the line before the key is not the key's own.
  if (text.slice(from, start).trim() !== '') throw new RangeError(`${key} shares its line`);
  if (value === undefined) return text.slice(0, from) + text.slice(to);
  const old = pair.value;
  const isLine = isScalar(old) && !String(old.type).startsWith('BLOCK') && old.source !== '';
  const [begin = 0, end = 0] = isScalar(old) ? (old.range ?? []) : [];
  if (
    isLine &&
    typeof value !== 'object' &&
    !String(value).includes('\n') &&
    !text.slice(begin, end).includes('\n')
  )
    return text.slice(0, begin) + scalarText(value) + text.slice(end);
  const list =
    isSeq(old) && Array.isArray(value) && value.length > 0
      ? editedList(text, old, value, {
          end: to,
          printed: (item, column) => indented(printed([item], text), column),
          edited: (lines, before, after) =>
            editYaml(lines, keysBetween(before, after), () => Object.keys(after)),
        })
      : undefined;
  if (list) return text.slice(0, list.from) + list.text + text.slice(list.to);
  return text.slice(0, from) + indented(printed({ [key]: value }, text), indent) + text.slice(to);
}

/** What makes one group of keys the other. */
const keysBetween = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): YamlChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({ path: [key], value: after[key] }));

/** A text as one line, quoted where YAML would read it as something else. */
const scalarText = (value: unknown): string => new Document(value).toString(OUT).trimEnd();

const printed = (value: unknown, beside: string): string => {
  const lines = new Document(value).toString(OUT);
  return beside.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
};

const indented = (text: string, by: number): string =>
  by === 0 ? text : text.replace(/^(?=[^\r\n])/gm, ' '.repeat(by));

/** Two texts one below the other. */
const joined = (text: string, below: string): string =>
  text === '' || text.endsWith('\n') ? text + below : `${text}\n${below}`;

interface Inserting {
  depth: number;
  value: unknown;
  order: (path: readonly string[]) => readonly string[];
}

/** A key that was not there, behind the nearest one that stands before it in the schema, else at the end. */
function inserted(
  text: string,
  map: YAMLMap,
  path: readonly string[],
  { depth, value, order }: Inserting,
): string {
  const keys = order(path.slice(0, depth));
  const before = keys.slice(0, keys.indexOf(path[depth] ?? '')).reverse();
  const pairs = map.items as Pair<Node, Node | null>[];
  const named = (key: string) => pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const behind = before.map(named).find((pair) => pair !== undefined) ?? pairs.at(-1);
  const first = pairs[0]?.key.range?.[0] ?? 0;
  const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
  const at = behind ? endOf(text, behind) : 0;
  const lines = indented(printed(nested(path.slice(depth), value), text), indent);
  const gap = at > 0 && text[at - 1] !== '\n' ? (text.includes('\r\n') ? '\r\n' : '\n') : '';
  return text.slice(0, at) + gap + lines + text.slice(at);
}

/** Where the lines of a key and its value end. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const last = deepest(value);
  const isBlock = isScalar(last) && String(last.type).startsWith('BLOCK');
  const end = last?.range?.[isBlock ? 2 : 1] ?? key.range?.[1] ?? 0;
  if (end > 0 && text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

function deepest(node: Node | null): Node | null {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1) as Pair<Node, Node | null> | undefined;
    return pair ? (deepest(pair.value) ?? pair.key) : node;
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return deepest(node.items.at(-1) as Node);
  return node;
}
