import type { PapanPage } from '../model/papan.ts';
import type { MenuItem } from '../model/situs.ts';
import type { Ask } from './ask.ts';

/** The first page of the board, as trails name it. */
export const HOME: MenuItem = { label: 'Papan situs', address: '/' };

/** Pages of one kind: `board/pages/<kind>.ts` makes them, `components/papan/<kind>/Page.astro` draws each. */
export type PageKind = (ask: Ask) => Promise<readonly PapanPage[]> | readonly PapanPage[];

/**
 * Makes pages of one kind; the facts of each are what its component takes.
 *
 * @param kind folder of the component
 * @param pagesOf addresses and titles, known before anything is drawn; `facts` asks the store when its page is drawn
 */
export const pageKind =
  <Facts>(
    kind: string,
    pagesOf: (
      ask: Ask,
    ) => Promise<readonly Omit<PapanPage<Facts>, 'kind'>[]> | readonly Omit<PapanPage<Facts>, 'kind'>[],
  ): PageKind =>
  async (ask) =>
    (await pagesOf(ask)).map((page) => ({ kind, ...page }));
