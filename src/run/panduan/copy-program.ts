import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownCopy } from '../own-copy.ts';

/** A copy of the program with the content of the kabupaten and of one situs, gone when it is let go. */
export function copyProgram(root: string, situs: string): { path: string } & Disposable {
  const more = ['templates', path.join('content', '_kabupaten'), path.join('content', situs)];
  const copy = ownCopy(root, tmpdir(), more);
  return {
    path: copy,
    [Symbol.dispose]: () => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }),
  };
}
