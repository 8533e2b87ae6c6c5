import { readdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeSitemap } from '../feed/sitemap.ts';
import { boardAppearance } from '../model/appearance.ts';
import type { Papan } from '../model/papan.ts';
import { RenderFault } from '../render/index.ts';
import { Filling, fileOf } from './fill.ts';
import type { Means } from './make-situs.ts';
import { PageFault } from './page-fault.ts';
import { searchFilesOf } from './search.ts';

/** So many pages are drawn between two turns of the event loop. */
const PAGES_A_TURN = 8;

/**
 * Every file of the command center's board, written into its staging folder as those of a situs are. The list of them
 * is made when they are published: who looks for telephone numbers in this folder would find them in its hashes.
 *
 * @returns how many files
 * @throws PageFault for a page that our components could not make
 */
export async function makeBoard(
  papan: Papan,
  { staging, renderer, watch, cache }: Omit<Means, 'last'>,
): Promise<number> {
  const filling = new Filling(staging, papan.host);
  const records = await watch.time('isi pencarian papan', () => papan.searchRecords());
  // Its library works in a process of its own while pages are drawn.
  const search = records.length > 0 ? searchFilesOf(records, cache) : Promise.resolve([]);
  search.catch(() => undefined);
  await watch.time('halaman papan', async () => {
    for (const [index, { address }] of papan.pages.entries()) {
      if (index % PAGES_A_TURN === 0) await nextTurn();
      try {
        filling.write(fileOf(address), await renderer.boardPage(papan, address));
      } catch (error) {
        if (error instanceof RenderFault) throw new PageFault(address, error.cause);
        throw error;
      }
    }
  });
  await watch.time('data papan', async () => {
    for (const { address, body } of papan.documents) {
      const text = await body();
      if (typeof text === 'string') filling.write(fileOf(address), text);
      else await filling.writePieces(fileOf(address), text);
    }
    for (const [address, { body }] of boardAppearance(papan.kabupaten)) filling.write(fileOf(address), body);
    for (const { path: below, bytes } of await search) filling.write(below, bytes);
    for (const asset of [...renderer.assets, ...renderer.boardAssets]) filling.link(asset);
    if (papan.sisi === 'dalam') return;
    await writeSitemap(staging, papan.host, papan.pages);
    for (const name of readdirSync(staging).sort()) if (/^sitemap-.*\.xml$/.test(name)) filling.note(name);
  });
  return filling.written.length;
}
