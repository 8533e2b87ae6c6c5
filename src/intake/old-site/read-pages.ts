import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, Nodes } from 'hast';
import { walk } from '../../disk/walk.ts';
import { dateOf } from '../../text/dates.ts';
import { decodeText } from '../../text/decode.ts';
import { slugOf } from '../../text/names.ts';
import { NoOldSite } from './no-old-site.ts';
import { dayOf } from './raw-page.ts';
import { treeOf, wordsIn } from './words.ts';

/** A page that was saved, by hand or by a program: its tree without what all pages share. */
export interface SavedPage {
  /** Below the folder, with `/`. */
  path: string;
  title: string;
  day?: string;
  tree: Nodes;
}

const MOST_PAGE = 5_000_000;
const MOST_PAGES = 20_000;
const IS_PAGE = /\.(?:x?html?|php|aspx?)$/i;
/** Beside a page, a browser saves its parts. */
const IS_PART = /(?:_files|\.fld)\//i;

/**
 * Saved pages of an old site.
 *
 * What stands on half of the pages or more is the frame that the old site drew around each: it is left out.
 *
 * @throws NoOldSite
 */
export function readPages(folder: string): SavedPage[] {
  const pages: { path: string; tree: Nodes }[] = [];
  for (const { path: below, stats } of walk(folder)) {
    if (!stats.isFile() || !IS_PAGE.test(below) || IS_PART.test(below) || stats.size > MOST_PAGE) continue;
    const text = htmlText(readFileSync(path.join(folder, ...below.split('/'))));
    if (text === undefined || !/<(?:html|body|p|div|table|h[1-6]|center|font)\b/i.test(text)) continue;
    pages.push({ path: below, tree: treeOf(text) });
    if (pages.length > MOST_PAGES) throw new NoOldSite('halamannya terlalu banyak');
  }
  if (pages.length === 0) throw new NoOldSite('tidak ada halaman HTML di dalamnya');
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  const shared = sharedBlocks(pages.map(({ tree }) => tree));
  const name = siteName(pages.map(({ tree }) => titleIn(tree)));
  return pages.map(({ path: below, tree }) => {
    const main = mainOf(tree);
    const title =
      ownTitle(titleIn(tree), firstHeading(main), name) ||
      path.posix.basename(below, path.posix.extname(below));
    const day = dayIn(tree);
    dropShared(main, shared);
    dropTitle(main, title);
    return { path: below, title, tree: main, ...(day !== undefined && { day }) };
  });
}

/** Words of a page in the letters that it names itself, else as they look. */
function htmlText(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const read = decodeText(bytes);
  // A page that says it is of another alphabet, and is not what it looks like.
  if (
    read?.encoding === 'windows-1252' &&
    named !== undefined &&
    !/^(?:utf-?8|iso-8859-1|windows-1252|latin1|ascii|us-ascii)$/.test(named)
  ) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch (error) {
      // No such alphabet: the page is read as it looks.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return read?.text;
}

function* elements(tree: Nodes): Generator<Element> {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) open.push(...node.children.toReversed());
  }
}

const titleIn = (tree: Nodes): string => {
  for (const node of elements(tree)) if (node.tagName === 'title') return squeezed(wordsIn(node));
  return '';
};

const squeezed = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim();

const firstHeading = (tree: Nodes): string => {
  for (const node of elements(tree)) if (/^h[12]$/.test(node.tagName)) return squeezed(wordsIn(node));
  return '';
};

const PARTS = /\s+[|–—»·-]\s+|\s*\|\s*/;

/** What the titles of half of the pages share: the name of the site. */
function siteName(titles: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const title of titles)
    for (const part of new Set(title.split(PARTS))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= 3 && n * 2 >= titles.length).map(([part]) => part));
}

function ownTitle(title: string, heading: string, name: ReadonlySet<string>): string {
  if (heading.length >= 3 && title.startsWith(heading)) return heading;
  const own = title
    .split(PARTS)
    .filter((part) => part !== '' && !name.has(part))
    .join(' - ');
  return own.length >= 3 && !/^(untitled|new page|home|index|document)\b/i.test(own) ? own : heading || own;
}

const NOT_WORDS = /^(?:nav|header|footer|aside|script|style|form|noscript)$/;

/** Who wrote it and when, as programs print it above and below. */
const ABOUT =
  /(?:^|[ ])(?:article-info|entry-meta|post-meta|posted-on|byline|breadcrumbs?|pagination|pager|pagenav|sharedaddy|share-buttons|comments?(?:-area)?|icons|actions)(?:$|[ ])/;

/** The part of a page that is about its subject: what it says is its main part, else the longest article, else all. */
function mainOf(tree: Nodes): Nodes {
  const found: Element[] = [];
  for (const node of elements(tree)) {
    const role = String(node.properties['role'] ?? '');
    const itemProp = String(node.properties['itemProp'] ?? '');
    if (
      node.tagName === 'main' ||
      node.tagName === 'article' ||
      role === 'main' ||
      itemProp === 'articleBody'
    )
      found.push(node);
    if (
      /(?:^|[ -])(?:item-page|entry-content|post-body|article-content|content-inner|contentpaneopen)(?:$|[ -])/.test(
        classesOf(node),
      )
    )
      found.push(node);
  }
  const longest = found
    .map((node) => ({ node, length: wordsOf(node) }))
    .sort((a, b) => b.length - a.length)[0];
  if (longest && longest.length >= 40) return { type: 'root', children: [longest.node] };
  return tree;
}

const classesOf = ({ properties }: Element): string => [properties['className'] ?? []].flat().join(' ');
const wordsOf = (node: Nodes): number => squeezed(wordsIn(node)).length;

const UNIT = /^(?:p|li|td|th|h[1-6]|div|font|center|span|a|dt|dd|address|b)$/;

/** The smallest blocks of a page with their words and where they lead. */
function* units(tree: Nodes): Generator<{ node: Element; key: string }> {
  for (const node of elements(tree)) {
    if (!UNIT.test(node.tagName)) continue;
    const hasInner = node.children.some(
      (child) =>
        child.type === 'element' && /^(?:p|li|td|h[1-6]|div|table|ul|ol|center)$/.test(child.tagName),
    );
    const words = squeezed(wordsIn(node));
    if (!hasInner && words !== '') yield { node, key: `${words}` };
  }
}

function sharedBlocks(trees: readonly Nodes[]): ReadonlySet<string> {
  if (trees.length < 4) return new Set();
  const counts = new Map<string, number>();
  for (const tree of trees)
    for (const key of new Set([...units(tree)].map((one) => one.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n * 2 > trees.length).map(([key]) => key));
}

/** Also pictures of the frame go: they stand in cells without a word of their own, which half of the pages have. */
function dropShared(tree: Nodes, shared: ReadonlySet<string>): void {
  for (const { node, key } of [...units(tree)]) if (shared.has(key)) node.children = [];
  for (const node of elements(tree))
    if (NOT_WORDS.test(node.tagName) || ABOUT.test(classesOf(node))) node.children = [];
}

/** The title of the page stands above it anyway. */
function dropTitle(tree: Nodes, title: string): void {
  for (const node of elements(tree))
    if (/^h[1-3]$/.test(node.tagName) && squeezed(wordsIn(node)) === title) {
      node.children = [];
      return;
    }
}

const MONTHS =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const WRITTEN = new RegExp(
  String.raw`(?:diposting|diterbitkan|dipublikasikan|ditulis|tanggal|posted|published|created|dibuat|(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\s*,)[^\n<]{0,40}?(\d{1,2})\s+(${MONTHS})\s+(\d{4})`,
  'i',
);

/** The day a page says it is of: what it tells machines, else a line with that word. */
function dayIn(tree: Nodes): string | undefined {
  for (const node of elements(tree)) {
    const name = String(
      node.properties['property'] ?? node.properties['itemProp'] ?? node.properties['name'] ?? '',
    );
    if (/^(?:article:published_time|datePublished|date|dc\.date)$/i.test(name)) {
      const day = dayOf(String(node.properties['content'] ?? node.properties['dateTime'] ?? ''));
      if (day !== undefined) return day;
    }
    if (node.tagName === 'time') {
      const day = dayOf(String(node.properties['dateTime'] ?? ''));
      if (day !== undefined) return day;
    }
  }
  const [, date = '', month = '', year = ''] = WRITTEN.exec(wordsIn(tree)) ?? [];
  if (date === '') return undefined;
  const read = dateOf(`${date} ${month} ${year}`);
  return 'value' in read ? read.value : undefined;
}

/** An invented origin: a folder has no address. */
export const FOLDER_ORIGIN = 'https://situs-lama.invalid';

/** Address of a saved page, as its site had it: from the root of the folder. */
export const addressOf = (below: string): string =>
  new URL(`/${below.split('/').map(encodeURIComponent).join('/')}`, FOLDER_ORIGIN).href;

/** File in the folder that an address of its pages leads to; `undefined`: out of it. */
export function fileAt(folder: string, url: string): string | undefined {
  const base = new URL(url);
  if (base.origin !== FOLDER_ORIGIN) return undefined;
  let below: string;
  try {
    below = decodeURIComponent(base.pathname).replace(/^\/+/, '');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  if (below.includes('\0') || below.split(/[\\/]/).includes('..')) return undefined;
  const file = path.join(folder, ...below.split('/'));
  return pathToFileURL(file).href.startsWith(pathToFileURL(folder).href) ? file : undefined;
}

/** Name of a page by its file; the page of a folder is called as the folder. */
export function slugOfPath(below: string): string {
  const parts = below.replace(IS_PAGE, '').split('/');
  const last = parts.at(-1) ?? '';
  if (!/^(?:index|default|home)$/i.test(last)) return slugOf(last);
  return slugOf(parts.at(-2) ?? '') || 'beranda-lama';
}
