import path from 'node:path';
import { bytesIn } from '../disk/walk.ts';

/** Sites with the size of their folders, biggest first: no child sits idle at the end while another has a long way to go. */
export const biggestFirst = (content: string, situs: Iterable<string>): { id: string; bytes: number }[] =>
  [...situs]
    .map((id) => ({ id, bytes: bytesIn(path.join(content, id)) }))
    .sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1));
