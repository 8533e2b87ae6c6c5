import { setTimeout as wait } from 'node:timers/promises';

/** A request that is followed by none for so long was the last of its page. */
const LULL_MS = 100;

/** Tells when nobody asks for anything, so that work nobody waits for stands in no one's way. */
export class Lull {
  #asked = 0;

  /** Somebody asks. */
  asked(): void {
    this.#asked += 1;
  }

  async come(): Promise<void> {
    for (let seen = -1; seen !== this.#asked; ) {
      seen = this.#asked;
      await wait(LULL_MS);
    }
  }
}
