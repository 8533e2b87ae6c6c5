import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Look } from '../../src/run/browser/looks.ts';
import { pagesIn, type Sites } from '../../src/run/browser/sites.ts';
import { root } from '../files.ts';
import { startEveryJenis, startedId } from '../starter/every-jenis.ts';
import { FIXTURE, SEMUA_JENIS } from '../starter/small.ts';
import { sitesOf } from './our-sites.ts';

/** One situs of every jenis as `new` leaves it, with all its gaps, built together from an otherwise empty folder. */
export async function startedSites(): Promise<Sites> {
  const content = mkdtempSync(path.join(tmpdir(), 'mulai-'));
  try {
    cpSync(path.join(FIXTURE, '_kabupaten'), path.join(content, '_kabupaten'), { recursive: true });
    startEveryJenis(content);
    return await sitesOf('mulai', content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

interface Page {
  situs: string;
  address: string;
  html: string;
}

/**
 * Pages that stand for all pages of started sites. Pages whose content is made of the same elements, each followed
 * by the same ones, need one visit, to the one with the longest word; home pages, and pages that a jenis has for
 * itself, one for each jenis.
 */
export function oneOfEachMarkup({ keluaran }: Sites): Look[] {
  const pages = SEMUA_JENIS.flatMap((jenis) => {
    const situs = startedId(jenis);
    const folder = path.join(keluaran, situs);
    return pagesIn(folder).map(({ address, file }) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const group = isOwn(jenis, address) ? jenis : 'any';
      return { situs, address, html, kind: `${group} ${markupOf(html)}` };
    });
  });
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].map((alike) => {
    const { situs, address } = alike.reduce((one, other) =>
      longestWord(other) > longestWord(one) ? other : one,
    );
    return { situs, address, views: ['360 px', '1280 px'], leadsAway: false };
  });
}

/** Whether what a page says comes from the template of this jenis alone. */
function isOwn(jenis: string, address: string): boolean {
  if (address === '/') return true;
  const [first = '', second] = address.split('/').filter(Boolean);
  const file = second === undefined ? ['halaman', `${first}.md`] : [first, `${second}.md`];
  return existsSync(path.join(root, 'templates', jenis, ...file));
}

const MAIN = /<main[\s\S]*<\/main>/;
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Which elements stand in the content, by class and names of attributes, and which of them follow each other. */
function markupOf(html: string): string {
  const tags = [...(MAIN.exec(html)?.[0] ?? '').matchAll(TAG)].map(([, name, attributes = '']) => {
    const names = [...attributes.matchAll(/([a-z:-]+)(?:="[^"]*")?/g)].map(([, one]) => one).sort();
    return `${name}.${/class="([^"]*)"/.exec(attributes)?.[1] ?? ''}[${names}]`;
  });
  return [...new Set(tags.map((tag, place) => `${tags[place - 1]} ${tag}`))].sort().join('\n');
}

const longestWord = ({ html }: Page): number =>
  Math.max(
    ...(MAIN.exec(html)?.[0] ?? '')
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .map(({ length }) => length),
  );
