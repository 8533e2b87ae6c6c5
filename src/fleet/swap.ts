import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isThere, remove } from './journal.ts';
import type { Places } from './places.ts';
import { renameSoon } from './rename.ts';

export interface Swap {
  /** Moves `siap/<id>` to `<keluaran>/<id>`. When it throws, the old folder stands where it stood. */
  bringIn: (id: string) => Promise<void>;
  /** Takes `<keluaran>/<id>` away. */
  takeAway: (id: string) => Promise<void>;
  /** Resolves when all removals have ended: whether nothing is left behind. */
  settled: () => Promise<boolean>;
}

/**
 * Puts finished folders in the place of old ones: old away, new in, old removed later, beside the next situs.
 *
 * Removing at once would keep everyone waiting: 30 % of a run (measured 2026-11-24).
 */
export function swapIn(places: Places): Swap {
  let last: Promise<void> = Promise.resolve();
  let whole = true;

  /** One after another: removals side by side take the disk from those who build. */
  function later(removal: () => Promise<void>): void {
    last = last.then(removal).catch(() => {
      // Still open somewhere, on Windows: it stands in `.tukar`, and the next run removes it.
      whole = false;
    });
  }

  async function discard(folder: string, id: string): Promise<string> {
    mkdirSync(places.hapus, { recursive: true });
    const doomed = path.join(places.hapus, id);
    await renameSoon(folder, doomed);
    return doomed;
  }

  return {
    async bringIn(id) {
      const target = path.join(places.keluaran, id);
      const old = path.join(places.lama, id);
      const replaces = isThere(target);
      if (replaces) {
        mkdirSync(places.lama, { recursive: true });
        await renameSoon(target, old);
      }
      try {
        await renameSoon(path.join(places.siap, id), target);
      } catch (error) {
        if (replaces) await renameSoon(old, target);
        throw error;
      }
      if (replaces) later(async () => remove(await discard(old, id)));
    },
    async takeAway(id) {
      const doomed = await discard(path.join(places.keluaran, id), id);
      later(() => remove(doomed));
    },
    async settled() {
      await last;
      return whole;
    },
  };
}
