import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream, ReadableWritablePair } from 'node:stream/web';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { packTar, type TarSource } from 'modern-tar/fs';

/** One file of an archive, by its path with `/`. */
export type Member = { path: string; source: string } | { path: string; text: string };

/** Every file bears this time: a backup of the same files is the same bytes. */
const NO_TIME = new Date(0);

/** The bytes of a tar archive (POSIX.1-2001) of plain files, in the order given. */
export const packed = (members: readonly Member[]): Readable =>
  packTar(
    members.map(
      (member): TarSource => ({
        ...{ target: member.path, mtime: NO_TIME, mode: 0o644 },
        ...('source' in member
          ? { type: 'file', source: member.source }
          : { type: 'content', content: member.text }),
      }),
    ),
  );

/** One file that is being read; it must be read to its end before the next one. */
export interface Reading {
  path: string;
  body: AsyncIterable<Uint8Array>;
}

/**
 * The files of an archive, one after the other.
 *
 * @throws Error where it is no whole archive, or holds anything but plain files
 */
export async function* membersOf(bytes: Readable): AsyncGenerator<Reading> {
  // The package is typed by the streams of browsers, which are those of Node.
  const decoder = createTarDecoder({ strict: true }) as unknown as ReadableWritablePair<ParsedTarEntry>;
  const decoded: ReadableStream<ParsedTarEntry> = Readable.toWeb(bytes).pipeThrough(decoder);
  for await (const { header, body } of decoded) {
    if (header.type === 'directory') {
      await body.cancel();
      continue;
    }
    if (header.type !== 'file') throw new Error(`no plain file in the archive: ${header.name}`);
    yield { path: header.name, body };
  }
}

/** SHA-256 in hex and length of a stream of bytes. */
export async function measured(body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; ukuran: number }> {
  const hash = createHash('sha256');
  let ukuran = 0;
  for await (const part of body) {
    hash.update(part);
    ukuran += part.length;
  }
  return { sha256: hash.digest('hex'), ukuran };
}
