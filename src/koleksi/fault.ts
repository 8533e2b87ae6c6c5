/**
 * What is wrong between fields of one isian that each are right.
 *
 * A Zod refinement would say it only in a second round and is lost in JSON Schema, so a koleksi returns facts;
 * the catalogue gives them words. Keys are dotted paths: `mulai`, `foto.0.gambar`.
 */
export type Fault =
  /** None of `keys` is there, and one is needed. */
  | { kind: 'one-of'; keys: readonly string[] }
  /** `because` is there, and means nothing without `key`. */
  | { kind: 'together'; key: string; because: string }
  /** `key` is a day before that of `other`. */
  | { kind: 'before'; key: string; other: string }
  /** `key` was written by hand and says something else than what follows from the other fields. */
  | { kind: 'contradicts'; key: string; written: string; computed: string }
  /** The same `value` stands at `key` and before that at `other`. */
  | { kind: 'twice'; key: string; other: string; value: string };

/** None, or the one fault that no key of `keys` is in `data`. */
export function faultsOfOne(data: Readonly<Record<string, unknown>>, keys: readonly string[]): Fault[] {
  return keys.some((key) => data[key] !== undefined) ? [] : [{ kind: 'one-of', keys }];
}

/**
 * None, or the one fault that the day or time at `key` lies before the one at `other`; both as ISO text.
 * A day beside a time is compared as a day.
 */
export function faultsOfOrder(data: Readonly<Record<string, unknown>>, key: string, other: string): Fault[] {
  const later = data[key];
  const earlier = data[other];
  if (typeof later !== 'string' || typeof earlier !== 'string') return [];
  const length = Math.min(later.length, earlier.length);
  return later.slice(0, length) < earlier.slice(0, length) ? [{ kind: 'before', key, other }] : [];
}

/** None, or the one fault that `because` is there without `key`. */
export function faultsOfPair(data: Readonly<Record<string, unknown>>, key: string, because: string): Fault[] {
  return data[because] !== undefined && data[key] === undefined ? [{ kind: 'together', key, because }] : [];
}
