import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { THEME } from './theme.ts';

const BESIDE = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** What decides the bytes of a compiled renderer: its sources, its libraries, and the Node that runs it. */
export function fingerprintOf(root: string): string {
  const sources = [...BESIDE, ...THEME.map((part) => join('src', part))]
    .flatMap((part) => filesBelow(join(root, part)))
    .filter((file) => !file.endsWith('.test.ts'));
  return hashOf(root, sources, [process.version, process.platform, process.arch]);
}

/** SHA-256, hex, over names and contents of `files`, in an order of its own; names relative to `base`. */
export function hashOf(base: string, files: readonly string[], facts: readonly string[] = []): string {
  const parts = files.map((file) => {
    const name = relative(base, file).split(sep).join('/');
    return `${name}\n${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
  });
  return createHash('sha256')
    .update([...facts, ...parts.sort()].join('\n'))
    .digest('hex');
}

/** Absolute paths of the files in `path`, or itself if it is one; nothing if there is no such thing. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
