import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a build needs of the program; the packages are linked. */
const PROGRAM = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A copy of the program in a new folder, which has cached nothing, not even the compiled theme.
 *
 * @param root folder of the program
 * @param workspace where the new folder stands
 * @param more what else of the program comes along, such as `templates`
 */
export function ownCopy(root: string, workspace: string, more: readonly string[] = []): string {
  const own = mkdtempSync(path.join(workspace, 'salinan-'));
  for (const part of [...PROGRAM, ...more])
    cpSync(path.join(root, part), path.join(own, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(own, 'node_modules'), 'junction');
  return own;
}
