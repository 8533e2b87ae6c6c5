import { performance } from 'node:perf_hooks';

/** What each step took, in milliseconds; a step that is taken twice adds up. */
export class Stopwatch {
  readonly steps: Record<string, number> = {};
  #running: { step: string; start: number } | undefined;

  /** Ends the step that was begun by the last turn, and begins this one; without one, none. */
  turn(step?: string): void {
    if (this.#running) this.#add(this.#running.step, this.#running.start);
    this.#running = step === undefined ? undefined : { step, start: performance.now() };
  }

  async time<T>(step: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.#add(step, start);
    return result;
  }

  timed<T>(step: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    this.#add(step, start);
    return result;
  }

  #add(step: string, start: number): void {
    this.steps[step] = (this.steps[step] ?? 0) + performance.now() - start;
  }
}
