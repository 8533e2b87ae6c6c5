import path from 'node:path';
import { discard } from './discard.ts';
import { isThere, remove } from './journal.ts';
import type { Places } from './places.ts';
import { takeBack, takePlace } from './take-place.ts';

export interface Swap {
  /** Moves `siap/<id>` to `<keluaran>/<id>`. When it throws, the old folder stands where it stood. */
  bringIn: (id: string) => Promise<void>;
  /** Takes `<keluaran>/<id>` away. */
  takeAway: (id: string) => Promise<void>;
}

/**
 * Puts finished folders in the place of old ones: old away, new in. An old one is removed when the next is moved, and
 * whoever ends the run sees to what is left: removing at once would keep everyone waiting, 30 % of a run (measured
 * 2026-11-24).
 */
export function swapIn(places: Places): Swap {
  const doomed: string[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** One after another: removals side by side take the disk from those who build. */
  function removeEarlier(): void {
    for (const folder of doomed.splice(0)) {
      // Still open somewhere, on Windows: it stands in `hapus`, and is removed in the end, or by the next run.
      last = last.then(() => remove(folder)).catch(() => undefined);
    }
  }

  return {
    async bringIn(id) {
      removeEarlier();
      const exchange = {
        fresh: path.join(places.siap, id),
        target: path.join(places.keluaran, id),
        aside: path.join(places.lama, id),
      };
      try {
        await takePlace(exchange);
      } catch (error) {
        await takeBack(exchange);
        throw error;
      }
      if (isThere(exchange.aside)) doomed.push(await discard(exchange.aside, places));
    },
    async takeAway(id) {
      removeEarlier();
      doomed.push(await discard(path.join(places.keluaran, id), places));
    },
  };
}
