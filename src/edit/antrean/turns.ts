/** One after the other for each key, side by side for different ones. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(key: string, work: () => Promise<T> | T): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const own = before.then(work, work);
    const kept = own.catch(() => undefined);
    this.#last.set(key, kept);
    void kept.then(() => {
      if (this.#last.get(key) === kept) this.#last.delete(key);
    });
    return own;
  }
}
