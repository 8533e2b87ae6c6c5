import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { signsIn, withoutSigns } from '../text/signs.ts';
import { foldKeys } from './fold-keys.ts';
import { LIMITS } from './limits.ts';

/** Susunan in content is three or four deep; what is deeper is an attack or a slip. */
export const MOST_DEEP = 20;

/** Hostile text has thousands of the same; the first ones tell it all. */
const MOST_TOLD = 100;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export type YamlRecord = { [key: string]: unknown };

/** One complaint, of the parser (its own code) or of the walk (ours); `offset` is in the text that was read. */
export interface YamlFault {
  code: string;
  offset: number;
  length: number;
  message: string;
}

/** A text that starts with `[diisi`: absent, and told. */
export interface Gap {
  path: (string | number)[];
  node: unknown;
  offset: number;
}

export interface YamlReading {
  /** Records with a null prototype. Empty values and gaps are absent keys. After a fault it is not what was written. */
  value: unknown;
  faults: YamlFault[];
  gaps: Gap[];
  /** Signs that nobody sees, written as escapes such as `\\u202e`: the values are without them. */
  signs: { offset: number; words: string }[];
  doc: Document;
  text: string;
  /** 1-based line and column in the file of an offset in the text. */
  placeAt: (offset: number) => { line: number; column: number };
}

/**
 * The YAML of a file or of its top part. Nothing of it is resolved: no alias, no tag, no merge; so nothing can expand.
 *
 * @param firstLine line of the file that `written` begins with
 * @param schemas what the record may be: keys in other case or with a space are read as theirs
 */
export function readYaml(
  written: string,
  firstLine = 1,
  schemas: readonly z.core.$ZodType[] = [],
): YamlReading {
  // A no-break space comes along from Word and hides the colon; a space of the same length keeps all places.
  const text = written.replaceAll('\u00a0', ' ');
  const lines = new LineCounter();
  // `silent` would also hide a second document.
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // The library compares each key with all before it.
    uniqueKeys: false,
  });
  const faults: YamlFault[] = [...doc.errors, ...doc.warnings].map(({ code, pos, message }) => ({
    code,
    message,
    offset: pos[0],
    length: Math.max(1, pos[1] - pos[0]),
  }));
  faults.push(...foldKeys(doc.contents, schemas));
  const walk = new Walk(text);
  const value = walk.valueOf(doc.contents, [], 0);
  return {
    value,
    faults: [...faults, ...walk.faults],
    gaps: walk.gaps,
    signs: walk.signs,
    doc,
    text,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(Math.min(offset, text.length));
      // The counter knows no line of an empty text.
      return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    },
  };
}

/** Turns nodes into values and collects what the parser lets pass but staff did not mean. */
class Walk {
  readonly faults: YamlFault[] = [];
  readonly gaps: Gap[] = [];
  readonly signs: YamlReading['signs'] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  valueOf(node: unknown, path: (string | number)[], depth: number): unknown {
    if (depth > MOST_DEEP) return this.#found('TOO_DEEP', node);
    if (isAlias(node)) return this.#found('ANCHOR', node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
    if (node.anchor) this.#found('ANCHOR', node);
    if (node.tag) this.#found('TAG', node);
    if (this.#isGap(node)) return this.#gap(node, path);
    if (isSeq(node)) {
      for (const item of node.items) if (this.#isGap(item)) this.#gap(item, path);
      // Gone from the document too, so that the places of the later ones still agree.
      node.items = node.items.filter((item) => !this.#isGap(item));
      return node.items.map((item, index) => this.valueOf(item, [...path, index], depth + 1));
    }
    if (isMap(node)) {
      if (node.items.length > LIMITS.yamlKeys.most) return this.#found('TOO_MANY_KEYS', node);
      const record: YamlRecord = Object.create(null);
      const keys = new Set<unknown>();
      for (const { key, value } of node.items) {
        if (isScalar(key) && keys.has(key.value)) this.#found('DUPLICATE_KEY', key);
        if (isScalar(key)) keys.add(key.value);
        if (!isScalar(key) || typeof key.source !== 'string') this.#found('ODD_KEY', key ?? node);
        else if (FORBIDDEN.has(key.source)) this.#found('FORBIDDEN_KEY', key);
        else {
          const name = key.source.normalize('NFC');
          const own = this.valueOf(value, [...path, name], depth + 1);
          if (own !== null && own !== '') record[name] = own;
        }
      }
      return record;
    }
    if (node.type === 'PLAIN') this.#inspectPlain(node);
    if (typeof node.value === 'string') return this.#textOf(node, node.value).normalize('NFC').trim();
    return typeof node.value === 'object' && node.value !== null ? node.source : node.value;
  }

  #textOf(node: unknown, value: string): string {
    const signs = signsIn(value);
    if (!signs) return value;
    if (this.signs.length < MOST_TOLD)
      this.signs.push({ offset: rangeOf(node)?.[0] ?? 0, words: signs.words });
    return withoutSigns(value);
  }

  #inspectPlain(node: { comment?: string | null; source?: string; range?: readonly number[] | null }): void {
    const [start = 0, end = 0] = node.range ?? [];
    // `Gedung #3` reads as `Gedung`; with a space after # it was meant as a remark.
    if (node.comment && !/^\s/.test(node.comment)) this.#found('TEXT_AFTER_HASH', node);
    const written = this.#text.slice(start, end);
    // A mis-indented `- y` or `kunci:isi` joins the line above; a sentence that runs on was meant so.
    if (/\n\s*(-\s|[a-z_]+:)/.test(written)) this.#found('PLAIN_SPANS_LINES', node);
    if (/^[“”‘’].*[“”‘’]$/.test(node.source ?? '')) this.#found('CURLY_QUOTES', node);
  }

  /** Unquoted, `[diisi oleh OPD]` is a list to YAML and a gap to whoever wrote it. */
  #isGap(node: unknown): boolean {
    if (isScalar(node)) return typeof node.value === 'string' && /^\s*\[diisi/i.test(node.value);
    return isSeq(node) && node.flow === true && /^\[\s*diisi/i.test(this.#text.slice(node.range?.[0]));
  }

  #gap(node: unknown, path: (string | number)[]): null {
    this.gaps.push({ path, node, offset: rangeOf(node)?.[0] ?? 0 });
    return null;
  }

  #found(code: string, node: unknown): null {
    const [start, end] = rangeOf(node) ?? [0, 1];
    if (this.faults.length < MOST_TOLD)
      this.faults.push({ code, message: '', offset: start, length: Math.max(1, end - start) });
    return null;
  }
}

const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
};

/** Node at a path of keys. `missing` > 0: that many last keys do not exist. `key` is the nearest written one above it. */
export function nodeAt(
  doc: Document,
  path: readonly PropertyKey[],
): { node: unknown; key: unknown; missing: number } {
  let node: unknown = doc.contents;
  let key: unknown = null;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && item.key.source?.normalize('NFC') === String(step),
      );
      if (!pair) return { node, key, missing: path.length - index };
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      node = node.items[step];
      key = null;
    } else return { node, key, missing: path.length - index };
  }
  return { node, key, missing: 0 };
}

/** Line and column of the value of every key path, such as `jam_pelayanan.0.hari`; of the key where the value is a list or a group. */
export function placesOf(yaml: YamlReading): Record<string, [line: number, column: number]> {
  const places = new Map<string, [number, number]>();
  const note = (path: string, node: unknown): void => {
    const range = rangeOf(node);
    if (path === '' || !range) return;
    const { line, column } = yaml.placeAt(range[0]);
    places.set(path, [line, column]);
  };
  const walk = (node: unknown, key: unknown, path: string, depth: number): void => {
    if (depth > MOST_DEEP) return;
    note(path, isScalar(node) && node.source !== '' ? node : (key ?? node));
    if (isMap(node)) {
      for (const pair of node.items) {
        if (isScalar(pair.key) && typeof pair.key.source === 'string') {
          walk(pair.value, pair.key, joined(path, pair.key.source.normalize('NFC')), depth + 1);
        }
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        walk(item, null, joined(path, String(index)), depth + 1);
    }
  };
  walk(yaml.doc.contents, null, '', 0);
  return Object.fromEntries(places);
}

const joined = (path: string, key: string): string => (path ? `${path}.${key}` : key);
