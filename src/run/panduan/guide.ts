import { globSync } from 'node:fs';
import path from 'node:path';

/** The guide for staff, from the program's folder. */
export const GUIDE = 'docs/panduan-opd.md';

/** Who follows it: whose situs, as the guide itself says, on which day. */
export function readerOf(guide: string): { situs: string; day: string } {
  const situs = /foldernya bernama `([a-z0-9-]+)`/.exec(guide)?.[1];
  if (situs === undefined) throw new Error(`${GUIDE} does not say whose folder it fills`);
  return { situs, day: '2026-11-25' };
}

/** A photograph and a PDF as people have them, taken from sample content. */
export const ownFiles = (root: string): Record<string, string> => ({
  'IMG-20261125-WA0003.jpg': firstOf(root, 'content/*/gambar/IMG_*.jpg'),
  'lkjip-2025.pdf': firstOf(root, 'content/*/berkas/lkjip-2025.pdf'),
});

function firstOf(root: string, pattern: string): string {
  const [first] = globSync(pattern, { cwd: root }).sort();
  if (first === undefined) throw new Error(`no content has ${pattern}`);
  return path.join(root, first);
}
