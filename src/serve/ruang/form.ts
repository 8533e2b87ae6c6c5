import type { IncomingMessage } from 'node:http';
import { type Answer, inWords } from '../answer.ts';

/** Bytes of a form: the longest page that content may hold, as a form writes it, and what stands around it. */
export const LONGEST_FORM = 1_500_000;
const MOST_FIELDS = 2_000;

const tooBig: Answer = {
  ...inWords(413, 'Yang dikirim terlalu besar. Bagi menjadi beberapa bagian.'),
  headers: { Connection: 'close' },
};

/** The fields of a form; an answer where it cannot be taken. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | { refused: Answer }> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    return { refused: inWords(415, 'Formulir ini tidak dikenal.') };
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_FORM) return { refused: tooBig };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (length > LONGEST_FORM) return { refused: tooBig };
    parts.push(bytes);
  }
  const form = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  return form.size > MOST_FIELDS ? { refused: tooBig } : form;
}
