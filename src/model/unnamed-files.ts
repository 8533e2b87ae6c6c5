import { posix } from 'node:path';
import { koleksiNamed } from '../koleksi/index.ts';
import type { ContentFile, ReadSitus } from '../koleksi/records.ts';
import { fileUnnamed } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { roleOf } from '../read/roles.ts';
import { fileSlugOf, partsOf } from '../text/names.ts';
import { isPicture } from './files.ts';

/**
 * A Word file, a PDF or a photo in the folder of a koleksi that nothing names: its owner may well think that it is published.
 *
 * Tables beside a yearly table, and folders with a page that could not be read, are not looked at: what that page names is
 * not known.
 *
 * @param named paths of all files that isian name, also those that do not show today
 */
export function unnamedFiles(read: ReadSitus, named: ReadonlySet<string>): Problem[] {
  const whole = new Set(read.isian.flatMap(({ path, addition }) => [path, addition?.path ?? path]));
  const sources = [...read.files.keys()].filter((path) => /\.mdx?$/i.test(path));
  const unsure = new Set(sources.filter((path) => !whole.has(path)).map((path) => posix.dirname(path)));
  return [...read.files.values()].flatMap((file) => {
    const koleksi = koleksiNamed(file.path.split('/')[0] ?? '');
    const isTable = /^(csv|xlsx)$/.test(file.kind) && koleksi?.table !== undefined;
    // A Word file is nearly always a page that was meant, whatever its neighbours name.
    const isUnsure = file.kind !== 'docx' && unsure.has(posix.dirname(file.path));
    if (!koleksi || isTable || named.has(file.path) || isUnsure) return [];
    const role = roleOf(file, read.id);
    if (role.role !== 'asset' || role.note) return [];
    const name = posix.basename(file.path);
    const facts = {
      name,
      judul: koleksi.texts.judul,
      slug: partsOf(fileSlugOf(name)).base,
      kind: kindOf(file),
    };
    return [fileUnnamed.at({ path: `${read.id}/${file.path}` }, facts)];
  });
}

function kindOf(file: ContentFile): 'word' | 'picture' | 'other' {
  if (isPicture(file)) return 'picture';
  return file.kind === 'docx' ? 'word' : 'other';
}
