import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256Of } from '../feed/hash.ts';
import { IMMUTABLE } from './headers.ts';
import { isCompressible, typeAt } from './media-types.ts';

/**
 * Of 5,000 files of 52 sites (46 MB), level 11 makes 24.7 % in 39 s of processor time, 8 makes 26.7 % in 1.3 s, 9 as
 * much in 20 s (zlib of Node 24, 2026-12-01). What never changes is packed once and loaded for a year; a page is
 * packed anew with each edit of it.
 */
const LEVELS = { immutable: 11, page: 8 } as const;

/** What servers send to who understands it, beside a file: the same bytes each time. */
const PACKED = {
  '.br': (bytes: Uint8Array, level: number) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const ENDINGS = Object.keys(PACKED);

/** Paths that the compressed twins of a file have, whether it has any or not. */
export const twinPathsOf = (path: string): string[] => ENDINGS.map((ending) => path + ending);

export const mayHaveTwins = (path: string): boolean => isCompressible(typeAt(`/${path}`));

/** The compressed twins of a file, by path, where they are smaller than it is. */
export type Packer = (path: string, bytes: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Compresses for sites that are published together: a file of the theme, which all of them have, only once. */
export function packer(): Packer {
  const immutable = new RegExp(IMMUTABLE);
  const made = new Map<string, ReturnType<Packer>>();
  return (path, bytes) => {
    if (!mayHaveTwins(path)) return Promise.resolve(new Map());
    if (!immutable.test(`/${path}`)) return twinsOf(path, bytes, LEVELS.page);
    const key = `${path} ${sha256Of(bytes)}`;
    const twins = made.get(key) ?? twinsOf(path, bytes, LEVELS.immutable);
    made.set(key, twins);
    return twins;
  };
}

async function twinsOf(path: string, bytes: Uint8Array, level: number): Promise<Map<string, Uint8Array>> {
  const made = await Promise.all(
    Object.entries(PACKED).map(async ([ending, pack]) => [path + ending, await pack(bytes, level)] as const),
  );
  return new Map(made.filter(([, twin]) => twin.length < bytes.length));
}
