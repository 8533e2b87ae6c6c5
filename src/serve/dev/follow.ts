import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Bell } from './bell.ts';
import type { Store } from './store.ts';
import { Tabs } from './tabs.ts';
import type { Teller } from './teller.ts';
import type { ViteServer } from './vite-server.ts';

interface Following {
  content: string;
  /** The program's folder. */
  root: string;
  store: Store;
  teller: Teller;
}

/** Keeps terminal and tabs in step with the disk. Pages need no help: each looks for itself. */
export class Follower {
  readonly #parts: Following;
  readonly #told = new Map<string, number>();
  #tabs: Tabs | undefined;
  /** A page of the theme's fault is open: Vite knows of no tab that uses the file to be mended. */
  #isFaulty = false;

  constructor(parts: Following) {
    this.#parts = parts;
  }

  /** Follows what this server watches; Astro makes a new one after a change of its configuration. */
  attach(server: ViteServer): void {
    const { content, root, store } = this.#parts;
    const tabs = new Tabs(server, store);
    this.#tabs = tabs;
    const bell = new Bell(content, (folders) => this.#changed(folders));
    const theme = path.join(root, 'src') + path.sep;
    server.watcher.add(content);
    server.watcher.on('all', (_event, file) => {
      bell.touched(path.resolve(file));
      if (!this.#isFaulty || !path.resolve(file).startsWith(theme)) return;
      this.#isFaulty = false;
      tabs.reload(null);
    });
  }

  faultShown(): void {
    this.#isFaulty = true;
  }

  /** Reads sites one after another and tells of each that is new or has changed; pages asked for meanwhile go between. */
  async read(ids: readonly string[]): Promise<void> {
    const { store, teller } = this.#parts;
    for (const id of ids) {
      await breathe();
      const { versi, known } = await store.reading(id);
      const before = this.#told.get(id);
      if (before === versi) continue;
      this.#told.set(id, versi);
      teller.tell(known);
      if (before !== undefined) this.#tabs?.reload(id);
    }
  }

  async #changed(folders: ReadonlySet<string>): Promise<void> {
    const ids = this.#parts.store.ids();
    await this.read(folders.has('_kabupaten') ? ids : ids.filter((id) => folders.has(id)));
  }
}
