import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/**
 * Whether a change may go out before anybody has looked at it: of `situs.yaml` only keys that the kabupaten names, else
 * a file of a koleksi that it names. What the file says decides, never what a form says of itself.
 *
 * @param allowed keys of `situs.yaml` and names of koleksi
 */
export function isDirect(
  { path, before, after }: { path: string; before: Uint8Array | undefined; after: Uint8Array | undefined },
  allowed: readonly string[],
): boolean {
  const [, koleksi = '', ...rest] = path.split('/');
  if (koleksi !== 'situs.yaml') return rest.length > 0 && allowed.includes(koleksi);
  const [was, is] = [before, after].map(groupOf);
  if (!was || !is) return false;
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = keys.filter((key) => !isDeepStrictEqual(was[key], is[key]));
  return changed.length > 0 && changed.every((key) => allowed.includes(key));
}

function groupOf(bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
  if (!bytes || bytes.length > 200_000) return undefined;
  try {
    const read: unknown = parse(Buffer.from(bytes).toString('utf8'), { maxAliasCount: 0 });
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
