import canonicalize from 'canonicalize';

/**
 * The one form of a JSON value that is hashed and signed: RFC 8785.
 *
 * @throws Error on what JSON cannot say: NaN, half characters, nothing at all
 */
export function canonicalOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing has no canonical form');
  return text;
}
