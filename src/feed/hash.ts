import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex; text counts as its UTF-8 bytes. */
export const sha256Of = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
