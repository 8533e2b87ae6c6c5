import { isOfSite } from './addresses.ts';
import { addressesIn } from './body.ts';
import { fullSize } from './clean.ts';
import type { OldPage, OldSite } from './site.ts';

const DOCUMENT = /\.(?:pdf|docx|xlsx|jpe?g|png|gif|webp)$/i;

/** Address of a document of the old site that a link offers; `undefined`: the link leads elsewhere. */
export const documentAt = (url: string, origin: string): string | undefined =>
  /^https?:/.test(url) && isOfSite(url, origin) && DOCUMENT.test(new URL(url).pathname)
    ? fullSize(url)
    : undefined;

/** Pictures and documents that a page names, by their old address, in its order. */
export function thingsOf({ tree, picture }: OldPage, origin: string): string[] {
  const { images, links } = addressesIn(tree);
  return [
    ...(picture ? [picture.url] : []),
    ...images.map(({ url }) => url),
    ...links.flatMap(({ url }) => documentAt(url, origin) ?? []),
  ];
}

/** All that the pages of an old site name, each once, in the order of the pages. */
export const wantedBy = ({ pages, origin }: OldSite): string[] => [
  ...new Set(pages.flatMap((page) => thingsOf(page, origin))),
];
