import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import type { Places } from './places.ts';
import { renameSoon } from './rename.ts';

/** Writes a file below the output in one stroke: whoever reads it gets the old or the new text. Equal: not touched. */
export async function replaceFile(places: Places, below: string, text: string): Promise<void> {
  const target = path.join(places.keluaran, below);
  if (textOf(target) === text) return;
  mkdirSync(places.siap, { recursive: true });
  mkdirSync(path.dirname(target), { recursive: true });
  const draft = path.join(places.siap, 'berkas');
  writeFileSync(draft, text);
  await renameSoon(draft, target);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
