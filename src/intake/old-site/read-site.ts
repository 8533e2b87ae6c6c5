import { slugOf } from '../../text/names.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import { bodyOfPost, bodyOfTree } from './body.ts';
import { withoutShortcodes } from './classic.ts';
import { type CleanAround, type Cut, fullSize } from './clean.ts';
import { count, type RawPage, type RawSite } from './raw-page.ts';
import { type AnswerFiles, readAnswers } from './read-answers.ts';
import { addressOf, FOLDER_ORIGIN, readPages, slugOfPath } from './read-pages.ts';
import { readWxr } from './read-wxr.ts';
import type { OldPage, OldSite } from './site.ts';
import { plainWords } from './words.ts';

export type OldSource =
  | { kind: 'wxr'; file: string }
  | ({ kind: 'jawaban' } & AnswerFiles)
  | { kind: 'folder'; folder: string };

/**
 * An old site, read and cleaned.
 *
 * @throws NoOldSite
 */
export async function readOldSite(source: OldSource): Promise<OldSite> {
  if (source.kind === 'folder') return siteOfPages(source.folder);
  return siteOf(source.kind === 'wxr' ? await readWxr(source.file) : readAnswers(source));
}

const isAnnouncement = (slug: string): boolean => /^(?:pengumuman|announcements?|lelang|seleksi)/.test(slug);

function siteOf(raw: RawSite): OldSite {
  const pages = raw.pages.flatMap((page) => {
    const own = pageOf(page, raw);
    if (own) return [own];
    count(raw.leftOut, 'kosong');
    return [];
  });
  return {
    origin: raw.origin,
    pages: inOrder(pages),

    lists: raw.lists.map(({ url, slug }) => ({
      url,
      koleksi: isAnnouncement(slug) ? 'pengumuman' : 'berita',
    })),
    leftOut: Object.fromEntries(raw.leftOut),
  };
}

/** The same whatever order the source had. */
const inOrder = (pages: readonly OldPage[]): OldPage[] =>
  [...pages].sort((a, b) => order(a.day ?? '', b.day ?? '') || order(a.url, b.url));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MOST_TITLE = 160;
const LEAST_SUMMARY = 20;
const MOST_SUMMARY = 300;

const titleOf = (words: string): string => {
  const title = plainWords(words);
  return title.length <= MOST_TITLE ? title : `${title.slice(0, MOST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
};

function summaryOf(html: string | undefined, body: string): string | undefined {
  const words = plainWords(withoutShortcodes(html ?? '', () => undefined));
  // An excerpt that WordPress made by cutting the text says nothing that the text does not.
  const isCut =
    /(?:…|\.\.\.)\]?$|\[[^\]]*$/.test(words) || letters(body).includes(letters(words).slice(0, 40));
  return words.length < LEAST_SUMMARY || words.length > MOST_SUMMARY || isCut ? undefined : words;
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

function pageOf(page: RawPage, { media, origin }: RawSite): OldPage | undefined {
  const cut: Cut = { hidden: 0, spamLinks: 0, code: 0 };
  const url = URL.canParse(page.url, origin) ? new URL(page.url, origin).href : origin;
  const around: CleanAround = { base: url, urlOf: media.urlOf, wordsOf: media.wordsOf, cut };
  const tree = bodyOfPost(page.html, around);
  const body = plainTextOf(tree);
  const judul = titleOf(page.title);
  if (tree.children.length === 0 && page.picture === undefined) return undefined;
  const own = page.categories.find(
    ({ slug }) => !/^(?:uncategorized|tak-berkategori|tidak-berkategori)$/.test(slug),
  );
  const kategori = own && plainWords(own.name);
  const ringkasan = summaryOf(page.excerpt, body);
  const koleksi =
    page.type === 'page'
      ? 'halaman'
      : page.categories.some(({ slug }) => isAnnouncement(slug))
        ? 'pengumuman'
        : 'berita';
  return {
    url,
    koleksi,
    judul: judul.length >= 3 ? judul : `${judul || 'Tanpa'} judul`.trim(),
    slug: slugOf(decodedOr(page.slug ?? '')) || slugOf(judul) || 'halaman',
    isDraft: page.isDraft,
    tree,
    cut,
    ...(page.day !== undefined && { day: page.day }),
    ...(page.changed !== undefined && page.changed > (page.day ?? '') && { changed: page.changed }),
    ...(koleksi !== 'halaman' &&
      kategori !== undefined &&
      kategori.length >= 2 &&
      kategori.length <= 40 && { kategori }),
    ...(ringkasan !== undefined && { ringkasan }),
    ...(page.picture !== undefined && {
      picture: { url: fullSize(page.picture), alt: media.wordsOf(page.picture) ?? '' },
    }),
  };
}

function decodedOr(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch (error) {
    if (error instanceof URIError) return slug;
    throw error;
  }
}

function siteOfPages(folder: string): OldSite {
  const leftOut: RawSite['leftOut'] = new Map();
  const pages = readPages(folder).flatMap((page): OldPage[] => {
    const cut: Cut = { hidden: 0, spamLinks: 0, code: 0 };
    const url = addressOf(page.path);
    const tree = bodyOfTree(page.tree, { base: url, urlOf: () => undefined, wordsOf: () => undefined, cut });
    if (tree.children.length === 0) {
      count(leftOut, 'kosong');
      return [];
    }
    const judul = titleOf(page.title);
    return [
      {
        url,
        koleksi: page.day === undefined ? 'halaman' : 'berita',
        judul: judul.length >= 3 ? judul : `Halaman ${judul}`.trim(),
        slug: slugOfPath(page.path) || slugOf(judul) || 'halaman',
        isDraft: false,
        tree,
        cut,
        ...(page.day !== undefined && { day: page.day }),
      },
    ];
  });
  return { origin: FOLDER_ORIGIN, pages: inOrder(pages), lists: [], leftOut: Object.fromEntries(leftOut) };
}
