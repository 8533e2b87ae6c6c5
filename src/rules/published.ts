import { anchorsIn, fetchedElsewhere, ownTargetsIn, type Target } from './judge/html.ts';

/** What rules must know of one finished page; its text is not kept. */
export interface PublishedPage {
  anchors: ReadonlySet<string>;
  /** Addresses of the own situs that it names. */
  targets: readonly Target[];
  /** Addresses of other hosts that a browser would fetch with it. */
  fetched: readonly { url: string; line: number }[];
}

/** The finished folder of one situs, as far as rules judge it. */
export interface PublishedInput {
  /** Id of the situs: places begin with it. */
  id: string;
  /** Bytes of every file, by its path below the folder. */
  sizes: ReadonlyMap<string, number>;
  /** Every HTML page, by its path. */
  pages: ReadonlyMap<string, PublishedPage>;
}

/** Facts of one page. @param path below the situs's folder */
export const publishedPage = (html: string, path: string, host: string): PublishedPage => ({
  anchors: anchorsIn(html),
  targets: ownTargetsIn(html, path, host),
  fetched: fetchedElsewhere(html),
});
