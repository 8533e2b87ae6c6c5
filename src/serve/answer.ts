import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  /** Media type, with its charset where it has one. */
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

export const HTML = 'text/html; charset=utf-8';
export const PLAIN = 'text/plain; charset=utf-8';

/** A few words to whoever asked for what there is not. */
export const inWords = (status: number, words: string): Answer => ({
  status,
  type: PLAIN,
  body: `${words}\n`,
});

/** To an address that is longer than any of ours. */
export const tooLong: Answer = inWords(414, 'Alamat ini terlalu panjang.');

/** Where the program failed: the visitor is told so, and the server goes on with the next one. */
export const failed: Answer = inWords(500, 'Kesalahan ada di pihak kami. Muat ulang halaman ini.');

/** Whoever asks has gone, or has a part of an answer already: then there is nothing more to tell. */
export function giveFailed(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else give(request, response, failed);
}

/** Writes a whole answer; of one to HEAD, and of 304, the headers only. */
export function give(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, type, headers } = answer;
  if (status === 304) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = Buffer.from(answer.body);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
