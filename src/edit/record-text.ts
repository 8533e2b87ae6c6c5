import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { splitTop, type TopAndBody } from '../intake/plan/front-matter.ts';
import { blobOf } from './riwayat/history.ts';

/** A value as it is written: leaves are the text of the file, so that `08…` and `2.10` stay as they are. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** Id of a text: Git's own name of it. */
export const versiOf = (text: string): string => blobOf(Buffer.from(text));

/** Parts of a file; one without a top part is all body, and gets one with the first key. */
export function partsOf(path: string, text: string): TopAndBody {
  if (path.endsWith('.yaml')) return { open: '', top: text, close: '', body: '' };
  try {
    return splitTop(text);
  } catch {
    return { open: '---\n', top: '', close: '---\n', body: text };
  }
}

export const joined = ({ open, top, close, body }: TopAndBody): string => open + top + close + body;

/** What the top part says, as it is written and as it is read; `undefined` where it cannot be read. */
export function writtenOf(
  top: string,
): { written: Record<string, Written>; plain: Record<string, unknown> } | undefined {
  const doc = parseDocument(top, { uniqueKeys: false });
  if (doc.errors.length > 0) return undefined;
  if (doc.contents === null) return { written: {}, plain: {} };
  if (!isMap(doc.contents)) return undefined;
  try {
    return {
      written: shown(doc.contents) as Record<string, Written>,
      plain: doc.toJS({ maxAliasCount: 20 }) as Record<string, unknown>,
    };
  } catch {
    return undefined;
  }
}

function shown(node: unknown): Written {
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), shown(value)]),
    );
  if (isSeq(node)) return node.items.map(shown);
  if (!isScalar(node) || node.value === null) return '';
  return node.type === 'PLAIN' && node.source !== undefined && !node.source.includes('\n')
    ? node.source
    : String(node.value);
}

/** Value at a path of keys. */
export const writtenAt = (record: Written | undefined, path: readonly string[]): Written | undefined =>
  path.reduce<Written | undefined>(
    (inner, key) =>
      typeof inner === 'object' && !Array.isArray(inner) && Object.hasOwn(inner, key)
        ? (inner as Record<string, Written>)[key]
        : undefined,
    record,
  );
