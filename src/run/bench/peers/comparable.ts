import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EDITED } from './content.ts';

/** As many pages as there are Markdown files, lists and a home page beside them. */
const FEWEST_PAGES = 215;
const FILES = ['sitemap.xml', 'index.xml', 'berita/page/2/index.html', 'pagefind/pagefind.js'];
const PARTS = ['Menu utama', 'Remah roti', 'rel="prev"', 'rel="next"', '<footer>', '<table>', 'canonical'];

/**
 * Looks whether a peer has made what we make too: a figure of a build that left something out would say nothing.
 *
 * @param folder its project, built
 * @throws Error that names what is missing
 */
export function refuseIncomplete(folder: string): void {
  const made = path.join(folder, 'public');
  const pages = readdirSync(made, { recursive: true }).filter((name) => String(name).endsWith('index.html'));
  const item = readFileSync(path.join(made, EDITED.replace(/\.md$/, ''), 'index.html'), 'utf8');
  const missing = [
    ...FILES.filter((file) => !existsSync(path.join(made, file))),
    ...PARTS.filter((part) => !item.includes(part)),
    ...(pages.length < FEWEST_PAGES ? [`${FEWEST_PAGES - pages.length} pages`] : []),
  ];
  if (missing.length > 0) throw new Error(`${folder} misses ${missing.join(', ')}`);
}
