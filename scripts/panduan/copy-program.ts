import { cpSync, mkdtempDisposableSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAM = [
  'src',
  'scripts',
  'templates',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the program with the content of the kabupaten and of one situs, gone when it is let go. */
export function copyProgram(root: string, situs: string): { path: string } & Disposable {
  const copy = mkdtempDisposableSync(path.join(tmpdir(), 'panduan-'));
  for (const part of [...PROGRAM, path.join('content', '_kabupaten'), path.join('content', situs)]) {
    cpSync(path.join(root, part), path.join(copy.path, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy.path, 'node_modules'), 'junction');
  return { path: copy.path, [Symbol.dispose]: () => copy.remove() };
}
