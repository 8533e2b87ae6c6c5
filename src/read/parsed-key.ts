import { createHash } from 'node:crypto';
import type { OpenFile } from './open-file.ts';

/**
 * What the records of one file depend on, beside the reader: all of its text or bytes, where it stands, what it is.
 *
 * @param as koleksi and year, or another name of what the file is to its situs
 */
export const parsedKey = ({ facts, bytes, text }: OpenFile, situs: string, as: string): string =>
  `terurai-${createHash('sha256')
    .update([situs, facts.path, facts.kind, as, ''].join('\0'))
    .update(text ?? bytes)
    .digest('hex')}`;
