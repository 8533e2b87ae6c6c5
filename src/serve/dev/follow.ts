import path from 'node:path';
import { Bell } from './bell.ts';
import { faultProblem } from './fault.ts';
import type { Lull } from './lull.ts';
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
  lull: Lull;
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
    const { content, root, store, teller } = this.#parts;
    const tabs = new Tabs(server, store);
    this.#tabs = tabs;
    const bell = new Bell(content, (folders) => this.#changed(folders));
    const theme = path.join(root, 'src') + path.sep;
    server.watcher.add(content);
    // Most often too many files for the system to watch; pages look at the disk themselves and stay right.
    server.watcher.on('error', () => teller.tellBlind());
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

  /** Reads all sites and tells what is wrong in each; `first` before the others. */
  readAll(first: string | undefined): Promise<void> {
    return this.#read(() => [...(first === undefined ? [] : [first]), ...this.#parts.store.ids()]);
  }

  #changed(folders: ReadonlySet<string>): Promise<void> {
    const isShared = folders.has('_kabupaten');
    return this.#read(() => this.#parts.store.ids().filter((id) => isShared || folders.has(id)));
  }

  /** One situs at once, others when nobody asks for a page. A fault of ours is told, and ends nothing. */
  async #read(ids: () => string[]): Promise<void> {
    const { root, teller, lull } = this.#parts;
    try {
      const [now, ...later] = ids();
      if (now !== undefined) await this.#tell(now);
      for (const id of later) {
        await lull.come();
        await this.#tell(id);
      }
    } catch (fault) {
      teller.tellFault(faultProblem(root, { situs: 'content', address: '/' }, fault));
    }
  }

  async #tell(id: string): Promise<void> {
    const { store, teller } = this.#parts;
    const { versi, known } = await store.reading(id);
    const before = this.#told.get(id);
    if (before === versi) return;
    this.#told.set(id, versi);
    teller.tell(known);
    if (before !== undefined) this.#tabs?.reload(id);
  }
}
