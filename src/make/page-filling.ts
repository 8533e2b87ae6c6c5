import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Situs } from '../model/situs.ts';
import { type Renderer, RenderFault } from '../render/index.ts';
import { type Filling, fileOf } from './fill.ts';
import type { LastFolder } from './last/folder.ts';
import { PageFault } from './page-fault.ts';
import { type Cells, cellsOf } from './reads/cells.ts';
import { digestsOf } from './reads/digests.ts';
import { watched } from './reads/watched.ts';

/** So many pages are made between two turns of the event loop: rendering alone gives it none. */
const PAGES_A_TURN = 8;

/** The pages of one situs: rendered, or taken where all that they read is as it was. */
export class PageFilling {
  rendered = 0;
  /** What the situs answers to a name. */
  readonly digestOf: (name: string) => string;
  readonly #situs: Situs;
  readonly #cells: Cells;
  readonly #filling: Filling;
  readonly #last: LastFolder | undefined;

  constructor(situs: Situs, filling: Filling, last?: LastFolder) {
    this.#situs = situs;
    this.#cells = cellsOf(situs);
    this.#filling = filling;
    this.#last = last;
    this.digestOf = digestsOf(cellsOf({ ...situs, today: situs.today.aside }));
  }

  /** @throws PageFault for a page that our components could not make */
  async fill(renderer: Renderer): Promise<void> {
    for (const [index, { address }] of this.#situs.pages.entries()) {
      if (index % PAGES_A_TURN === 0) await nextTurn();
      const source = `halaman ${address}`;
      const reads = this.#last?.readsOf(source, this.digestOf);
      if (!reads || !this.#filling.take(source, reads)) await this.#render(address, source, renderer);
    }
  }

  async #render(address: string, source: string, renderer: Renderer): Promise<void> {
    const reads = new Set<string>();
    const seen = watched(this.#cells, (name) => reads.add(name));
    try {
      this.#filling.write(fileOf(address), await renderer.page(this.#situs, address, seen));
    } catch (error) {
      if (error instanceof RenderFault) throw new PageFault(address, error.cause);
      throw error;
    }
    this.#filling.made(source, [fileOf(address)], reads);
    this.rendered += 1;
  }
}
