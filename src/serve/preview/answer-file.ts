import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { headersOf, isCompressible, typeAt } from '../../publish/index.ts';
import type { Answer } from '../answer.ts';
import { type Compressed, encodingFor } from './compressed.ts';

interface FileAnswer {
  request: IncomingMessage;
  /** As a file: `/berita/index.html`. */
  name: string;
  bytes: Buffer;
  status: 200 | 404;
  compressed: Compressed;
}

/**
 * One file as production sends it: compressed where that helps, not at all where the browser has it.
 *
 * The ETag is the SHA-256 of the bytes as published; of compressed ones with their encoding behind it.
 */
export async function answerFile({ request, name, bytes, status, compressed }: FileAnswer): Promise<Answer> {
  const type = typeAt(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const encoding = isCompressible(type) ? encodingFor(request.headers['accept-encoding']) : undefined;
  const etag = `"${sha256}${encoding ? `-${encoding}` : ''}"`;
  const headers = {
    ...headersOf(name, status === 200),
    ETag: etag,
    ...(isCompressible(type) && { Vary: 'Accept-Encoding' }),
  };
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    return { status: 304, type, body: '', headers };
  }
  if (!encoding) return { status, type, body: bytes, headers };
  const body = await compressed.of(bytes, sha256, encoding);
  return { status, type, body, headers: { ...headers, 'Content-Encoding': encoding } };
}

const isKnown = (asked = '', etag: string): boolean =>
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
