import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible, typeAt } from './media-types.ts';

/** What servers send to who understands it, beside a file: the same bytes each time. */
const PACKED = {
  '.br': (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

const ENDINGS = Object.keys(PACKED);

/** Paths that the compressed twins of a file have, whether it has any or not. */
export const twinPathsOf = (path: string): string[] => ENDINGS.map((ending) => path + ending);

export const mayHaveTwins = (path: string): boolean => isCompressible(typeAt(`/${path}`));

/** The compressed twins of a file, by path, where they are smaller than it is. */
export async function twinsOf(path: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (!mayHaveTwins(path)) return new Map();
  const made = await Promise.all(
    Object.entries(PACKED).map(async ([ending, packed]) => [path + ending, await packed(bytes)] as const),
  );
  return new Map(made.filter(([, twin]) => twin.length < bytes.length));
}
