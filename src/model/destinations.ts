import { posix } from 'node:path';
import { koleksiNamed } from '../koleksi/index.ts';
import type { ContentFile, Isian, ReadSitus } from '../koleksi/records.ts';
import { isSalah } from '../problems/problem.ts';
import { slugOf } from '../text/names.ts';
import type { Today } from '../text/today.ts';
import { downloadOf, isPicture, pictureOf } from './files.ts';
import { whyHidden } from './published.ts';
import type { Destinations, Hidden } from './resolve.ts';
import type { Page, Situs } from './situs.ts';

/** Kinds of file that are read and turned into pages or settings, and are never offered as they are. */
const SOURCES = new Set(['md', 'mdx', 'yaml']);

/** Everything that a link of this situs may lead to. */
export function destinationsOf(
  read: ReadSitus,
  { pages, items }: Pick<Situs, 'pages' | 'items'>,
  { hidden, gone = [], today }: { hidden: readonly Isian[]; gone?: readonly string[]; today: Today },
): Destinations {
  const anchors = (page: Page): ReadonlySet<string> | undefined => {
    if (!page.item) return undefined;
    // What was only an illustration is emptied for the public: links into it lead to its top.
    if (read.samples && page.item.data.belum_diisi && !page.item.body) return undefined;
    const own = page.item.body?.headings.map(({ slug }) => slug) ?? [];
    return new Set([...own, ...(koleksiNamed(page.item.koleksi)?.anchors?.(page.item.data) ?? [])]);
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
    leftOut: new Map((read.leftOut ?? []).map(({ path, perbaikan }) => [path, perbaikan])),
    pending: pendingOf(read, { hidden, gone, today }),
  };
}

/** Paths and addresses of what cannot be shown: files with problems of their own, drafts, scheduled and expired isian. */
function pendingOf(
  read: ReadSitus,
  { hidden, gone = [], today }: { hidden: readonly Isian[]; gone?: readonly string[]; today: Today },
): Destinations['pending'] {
  const pending = new Map<string, Hidden | undefined>(gone.map((address) => [address, 'hanya contoh']));
  const add = (path: string, address: string | undefined, why?: Hidden): void => {
    pending.set(path, why);
    if (address !== undefined) pending.set(address, why);
  };
  for (const isian of hidden) {
    const address = koleksiNamed(isian.koleksi)?.addressOf(isian.slug, isian.data);
    add(isian.path, address, whyHidden(isian, today));
  }
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
