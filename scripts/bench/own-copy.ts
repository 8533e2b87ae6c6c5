import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../open-content.ts';

const PROGRAM = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Folder of a copy of the program that has cached nothing, not even the compiled theme. */
export function ownCopy(workspace: string): string {
  const own = mkdtempSync(path.join(workspace, 'kita-'));
  for (const part of PROGRAM) cpSync(path.join(ROOT, part), path.join(own, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(own, 'node_modules'), 'junction');
  return own;
}
