import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type * as z from 'zod';
import { keysAt } from './schema-field.ts';
import { MOST_DEEP, type YamlFault } from './yaml.ts';

/**
 * Keys in other case, or with a space or hyphen, become the one key that the schemas know for them: `Kata Kunci` → `kata_kunci`.
 *
 * The nodes themselves are changed, so that values, places and problems know one name.
 *
 * @returns a fault for every key that stands there a second time in that way
 */
export function foldKeys(root: unknown, schemas: readonly z.core.$ZodType[]): YamlFault[] {
  const faults: YamlFault[] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (path.length > MOST_DEEP) return;
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    if (!isMap(node)) return;
    const keys = node.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
    faults.push(...foldOne(keys, [...new Set(schemas.flatMap((schema) => keysAt(schema, path)))]));
    for (const { key, value } of node.items) if (isScalar(key)) walk(value, [...path, nameOf(key)]);
  };
  walk(root, []);
  return faults;
}

/** The keys of one group. */
function foldOne(keys: readonly Scalar[], known: readonly string[]): YamlFault[] {
  const byBare = Map.groupBy(known, bare);
  const written = new Map<string, string>();
  return keys.flatMap((key) => {
    const own = nameOf(key);
    const [meant = own, other] = byBare.get(bare(own)) ?? [];
    // Where the schema itself tells two such keys apart, each is what it says.
    const name = other === undefined ? meant : own;
    const twin = written.get(name);
    if (twin !== undefined && twin !== own) return [sameKey(key, own, twin)];
    written.set(name, own);
    if (name !== own) {
      key.source = name;
      key.value = name;
    }
    return [];
  });
}

const bare = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

const nameOf = (key: Scalar): string => (key.source ?? String(key.value)).normalize('NFC');

function sameKey(key: Scalar, own: string, message: string): YamlFault {
  return { code: 'SAME_KEY', offset: key.range?.[0] ?? 0, length: own.length, message };
}
