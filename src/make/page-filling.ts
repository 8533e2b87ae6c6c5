import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Situs } from '../model/situs.ts';
import { type Renderer, RenderFault } from '../render/index.ts';
import { type Filling, fileOf } from './fill.ts';
import type { LastFolder } from './last/folder.ts';
import { PageFault } from './page-fault.ts';
import type { Cells } from './reads/cells.ts';
import { watched } from './reads/watched.ts';

/** So many pages are made between two turns of the event loop: rendering alone gives it none. */
const PAGES_A_TURN = 8;

/** What is made again only where what it read has changed, and what is known of that. */
export interface Reusing {
  cells: Cells;
  /** What the situs answers to a name. */
  digestOf: (name: string) => string;
  filling: Filling;
  /** Absent: everything is made anew. */
  last: LastFolder | undefined;
}

/** The pages of one situs: rendered, or taken where all that they read is as it was. */
export class PageFilling {
  rendered = 0;
  readonly #situs: Situs;
  readonly #cells: Cells;
  readonly #digestOf: (name: string) => string;
  readonly #filling: Filling;
  readonly #last: LastFolder | undefined;

  constructor(situs: Situs, { cells, digestOf, filling, last }: Reusing) {
    this.#situs = situs;
    this.#cells = cells;
    this.#filling = filling;
    this.#last = last;
    this.#digestOf = digestOf;
  }

  /** @throws PageFault for a page that our components could not make */
  async fill(renderer: Renderer): Promise<void> {
    for (const [index, { address }] of this.#situs.pages.entries()) {
      if (index % PAGES_A_TURN === 0) await nextTurn();
      const source = `halaman ${address}`;
      const reads = this.#last?.readsOf(source, this.#digestOf);
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
