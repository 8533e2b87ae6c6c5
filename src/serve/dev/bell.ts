import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Editors write in several steps; what comes within this time is one change. */
const QUIET_MS = 20;

/**
 * Collects what a watcher tells of a content folder, and rings once for each burst with the first parts of the paths:
 * ids of sites, or `_kabupaten`.
 */
export class Bell {
  readonly #content: string;
  readonly #ring: (folders: ReadonlySet<string>) => Promise<void>;
  #waiting = new Set<string>();
  #isBusy = false;

  constructor(content: string, ring: (folders: ReadonlySet<string>) => Promise<void>) {
    this.#content = content;
    this.#ring = ring;
  }

  /** @param file absolute, anywhere on the disk */
  touched(file: string): void {
    const below = path.relative(this.#content, file);
    const [folder = ''] = below.split(path.sep);
    if (folder === '' || folder === '..' || path.isAbsolute(below)) return;
    this.#waiting.add(folder);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      while (this.#waiting.size > 0) {
        await wait(QUIET_MS);
        const folders = this.#waiting;
        this.#waiting = new Set();
        await this.#ring(folders);
      }
    } finally {
      this.#isBusy = false;
    }
  }
}
