import { posix } from 'node:path';
import { koleksiNamed } from '../koleksi/index.ts';
import { isSalah } from '../problems/problem.ts';
import { slugOf } from '../read/names.ts';
import type { ContentFile, Isian, ReadSitus } from '../read/records.ts';
import { downloadOf, isPicture, pictureOf } from './files.ts';
import type { Destinations } from './resolve.ts';
import type { Page, Situs } from './situs.ts';

/** Kinds of file that are read and turned into pages or settings, and are never offered as they are. */
const SOURCES = new Set(['md', 'mdx', 'yaml']);

/** Everything that a link of this situs may lead to. */
export function destinationsOf(
  read: ReadSitus,
  { pages, items }: Pick<Situs, 'pages' | 'items'>,
  hidden: readonly Isian[],
): Destinations {
  const anchors = (page: Page): ReadonlySet<string> | undefined => {
    if (!page.item) return undefined;
    const own = page.item.body?.headings.map(({ slug }) => slug) ?? [];
    return new Set([...own, ...(koleksiNamed(page.item.koleksi)?.anchors ?? [])]);
  };
  const files = new Map<string, string>();
  for (const file of read.files.values()) {
    if (!SOURCES.has(file.kind))
      files.set(file.path, isPicture(file) ? pictureOf(file).src : downloadOf(file).address);
  }
  // Of a row of a table its own text stands for it, and never the table, which holds many.
  for (const { path, body, address } of Object.values(items).flat()) {
    for (const own of [path, body?.path ?? path])
      if (!files.has(own) && read.files.has(own)) files.set(own, address);
  }
  return {
    pages: new Map(pages.map((page) => [page.address, anchors(page)])),
    files,
    pending: pendingOf(read, hidden),
  };
}

/** Paths and addresses of what cannot be shown: files with problems of their own, drafts, scheduled and expired isian. */
function pendingOf(read: ReadSitus, hidden: readonly Isian[]): Set<string> {
  const pending = new Set<string>();
  const add = (path: string, address: string | undefined): void => {
    pending.add(path);
    if (address !== undefined) pending.add(address);
  };
  for (const isian of hidden) add(isian.path, koleksiNamed(isian.koleksi)?.addressOf(isian.slug, isian.data));
  const whole = new Set(read.isian.flatMap(({ path, addition }) => [path, addition?.path ?? path]));
  for (const file of read.files.values())
    if (!whole.has(file.path) && SOURCES.has(file.kind)) add(file.path, addressOf(file));
  for (const problem of read.problems) {
    const path = problem.path.slice(read.id.length + 1);
    // Not opened at all: to say that it is not there would send people looking for it.
    if (isSalah(problem) && path !== '' && !read.files.has(path)) add(path, undefined);
  }
  return pending;
}

/** Address that a page's file would have had. */
function addressOf({ path }: ContentFile): string | undefined {
  const koleksi = koleksiNamed(path.split('/')[0] ?? '');
  return koleksi?.addressOf(slugOf(posix.basename(path, posix.extname(path))), {});
}
