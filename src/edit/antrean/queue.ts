/** How the publishing of one situs ended. */
export type Published = { ok: true } | { ok: false; why: string };

/** Builds and publishes sites; a situs that it does not tell of was not published. */
export type Publish = (
  situs: readonly string[],
  urgency: 'mendesak' | 'biasa',
) => Promise<Map<string, Published>>;

/** So many go out in one run; who asks meanwhile waits for one run, not for the whole month's end. */
const AT_ONCE = 4;

/**
 * Sites that wait to go out. Two runs at most: an ordinary one, and beside it one of what cannot wait. A situs that is
 * asked for twice before its run begins goes out once.
 */
export class Queue {
  readonly #publish: Publish;
  readonly #ended: (situs: string, ended: Published, began: number) => Promise<void>;
  readonly #clock: () => number;
  readonly #waiting = { mendesak: new Set<string>(), biasa: new Set<string>() };
  readonly #running = new Map<'mendesak' | 'biasa', Promise<void>>();

  constructor(
    publish: Publish,
    clock: () => number,
    ended: (situs: string, ended: Published, began: number) => Promise<void>,
  ) {
    this.#publish = publish;
    this.#clock = clock;
    this.#ended = ended;
  }

  ask(situs: string, urgency: 'mendesak' | 'biasa'): void {
    if (urgency === 'mendesak') this.#waiting.biasa.delete(situs);
    else if (this.#waiting.mendesak.has(situs)) return;
    this.#waiting[urgency].add(situs);
    this.#begin(urgency);
  }

  /** Sites that wait for their run, the urgent ones first. */
  waiting(): string[] {
    return [...this.#waiting.mendesak, ...this.#waiting.biasa];
  }

  /** Until nothing waits and nothing runs. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #begin(urgency: 'mendesak' | 'biasa'): void {
    if (this.#running.has(urgency)) return;
    const run = Promise.resolve()
      .then(() => this.#work(urgency))
      .finally(() => {
        this.#running.delete(urgency);
        if (this.#waiting[urgency].size > 0) this.#begin(urgency);
      });
    this.#running.set(urgency, run);
  }

  async #work(urgency: 'mendesak' | 'biasa'): Promise<void> {
    while (this.#waiting[urgency].size > 0) {
      const batch = [...this.#waiting[urgency]].slice(0, AT_ONCE);
      for (const situs of batch) this.#waiting[urgency].delete(situs);
      const began = this.#clock();
      const ended = await this.#publish(batch, urgency).catch(() => new Map<string, Published>());
      for (const situs of batch)
        await this.#ended(situs, ended.get(situs) ?? { ok: false, why: 'Penerbitan tidak selesai.' }, began);
    }
  }
}
