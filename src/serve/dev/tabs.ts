import * as z from 'zod';
import type { Store } from './store.ts';
import type { ViteServer } from './vite-server.ts';

/** What the script in a tab says when it starts, see `reload-tab.ts`. */
const opened = z.object({ situs: z.string(), versi: z.number() });

/** Names of the messages between server and tab. */
const OPENED = 'pratinjau:dibuka';
const CHANGED = 'pratinjau:berubah';

/** The open tabs of all sites, by Vite's own socket. */
export class Tabs {
  readonly #hot: ViteServer['environments']['client']['hot'];

  constructor(server: ViteServer, store: Store) {
    this.#hot = server.environments.client.hot;
    this.#hot.on(OPENED, async (message: unknown, tab) => {
      const { data } = opened.safeParse(message);
      if (!data || data.versi === 0 || !store.has(data.situs)) return;
      // A reading that fails is told by whoever asks for a page.
      const now = await store.reading(data.situs).catch(() => undefined);
      if (now && now.versi !== data.versi) tab.send(CHANGED, { situs: data.situs });
    });
  }

  /** Reloads the tabs of one situs; `null`: all tabs. */
  reload(situs: string | null): void {
    this.#hot.send(CHANGED, { situs });
  }
}
