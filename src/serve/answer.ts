import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  /** Media type, with its charset where it has one. */
  type: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

/** Writes a whole answer; of one to HEAD the headers only. */
export function give(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body);
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': bytes.length,
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

export const HTML = 'text/html; charset=utf-8';
export const PLAIN = 'text/plain; charset=utf-8';
