import type { Papan, PapanDocument, PapanPage } from '../model/papan.ts';
import type { Ask, Asked } from './ask.ts';
import { documentKinds } from './document-kinds.ts';
import { openAsk } from './open-ask.ts';
import { pageKinds } from './page-kinds.ts';
import { searchRecordsOf } from './search-of.ts';

/**
 * The public board, or the one for those who look after it: every address with what its page shows.
 *
 * The addresses are known at once; what a page shows is asked of the store when it is drawn.
 */
export async function openBoard(sisi: Papan['sisi'], { dalam, ...asked }: Asked): Promise<Papan> {
  // What is not public is not even known where the public board is made.
  const ask = await openAsk({ ...asked, ...(sisi === 'dalam' && dalam && { dalam }) });
  const pages = await pagesOf(sisi, ask);
  const { kabupaten } = asked.bahan;
  const { nama, singkatan, host } = kabupaten.identitas.lcc;
  return {
    ...{ sisi, nama, singkatan, host, kabupaten, tanggal: asked.tanggal },
    menu: pages.flatMap(({ menu, address }) => (menu === undefined ? [] : [{ label: menu, address }])),
    pages,
    pageAt: new Map(pages.map((page) => [page.address, page])),
    documents: await documentsOf(sisi, ask),
    searchRecords: async () => (sisi === 'umum' ? searchRecordsOf(ask) : []),
  };
}

/** Of two pages with one address the kind that stands first in the list wins: the general list steps aside for a koleksi with pages of its own. */
async function pagesOf(sisi: Papan['sisi'], ask: Ask): Promise<PapanPage[]> {
  const pages = new Map<string, PapanPage>();
  for (const kind of pageKinds[sisi])
    for (const page of await kind(ask)) if (!pages.has(page.address)) pages.set(page.address, page);
  return [...pages.values()];
}

async function documentsOf(sisi: Papan['sisi'], ask: Ask): Promise<PapanDocument[]> {
  const documents = new Map<string, PapanDocument>();
  for (const kind of documentKinds[sisi])
    for (const one of await kind(ask)) if (!documents.has(one.address)) documents.set(one.address, one);
  return [...documents.values()];
}
