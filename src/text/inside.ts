import { posix } from 'node:path';

/**
 * Paths inside the situs that `reference`, written in the folder `from` (`''`: the situs's own), may mean, the likeliest
 * first: as it stands, for a name that itself holds `%20`, and decoded; none where it leaves the situs.
 *
 * Look them up among the walked files, never on the disk: links, case and `..` are then one check.
 */
export function pathsInside(reference: string, from: string): string[] {
  const decoded = decodedPath(reference);
  if (pathInside(decoded, from) === undefined) return [];
  return [...new Set([reference, decoded])].flatMap((written) => pathInside(written, from) ?? []);
}

/** What `files` holds under the path that `reference`, written in the folder `from`, means. */
export function meantAmong<V>(files: ReadonlyMap<string, V>, reference: string, from: string): V | undefined {
  const path = pathsInside(reference, from).find((one) => files.has(one));
  return path === undefined ? undefined : files.get(path);
}

function pathInside(plain: string, from: string): string | undefined {
  if (/[\\\0]/.test(plain) || /^[a-z]:/i.test(plain) || plain.startsWith('//')) return undefined;
  const path = posix
    .normalize(plain.startsWith('/') ? `.${plain}` : posix.join(from, plain))
    .normalize('NFC');
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path;
}

/** A `%` that is no escape is a percent sign, as in `Realisasi 100%.pdf`. */
function decodedPath(reference: string): string {
  return reference.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
