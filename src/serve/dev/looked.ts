import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What a folder looks like without reading a file: name, size and times of all below it. Another look, another text.
 *
 * A folder that is not there looks like nothing.
 */
export function lookAt(folder: string): string {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return '';
  }
  return names
    .sort()
    .map((name) => `${name}\0${timesOf(path.join(folder, name))}`)
    .join('\n');
}

/** Both times: an editor may set the one, the system sets the other. */
function timesOf(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  // Of a folder only that it is there: its times change with every file that an editor puts there for a moment.
  if (!stats?.isFile()) return stats ? 'folder' : 'gone';
  return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
}
