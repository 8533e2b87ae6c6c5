import type { Situs } from '../../model/situs.ts';
import { type Cell, type Cells, SHARED } from './cells.ts';

/** Between the name of a cell and the key that was asked of it. */
export const BETWEEN = '\n';

/**
 * A situs for one page: it answers as the situs does, and tells the name of all that is read of it.
 *
 * The same thing is the same object however it was come by. Each page gets its own: what a function remembers of the
 * objects that one page handed to it must not save another page the reading.
 *
 * @param note told each name once: a cell and a key of it; a cell alone for its keys
 */
export const watched = (cells: Cells, note: (name: string) => void): Situs =>
  new Watch(cells, note).viewOf('situs') as Situs;

/** The same for what is made of one cell, an isian: that cell, and the situs around it. */
export function watchedPart<T extends object>(
  cells: Cells,
  part: T,
  note: (name: string) => void,
): { seen: T; situs: Situs } {
  const watch = new Watch(cells, note);
  return { seen: watch.opened(part) as T, situs: watch.viewOf('situs') as Situs };
}

/** What one page sees. */
class Watch {
  readonly note: (name: string) => void;
  readonly #cells: Cells;
  readonly #views = new Map<string, object>();

  constructor(cells: Cells, note: (name: string) => void) {
    this.note = note;
    this.#cells = cells;
  }

  viewOf(name: string): object {
    const known = this.#views.get(name);
    if (known) return known;
    const cell = this.#cells.named.get(name);
    if (!cell) throw new Error(`no cell ${name}`);
    const view = VIEWS[cell.kind](new Reading(name, cell, this));
    this.#views.set(name, view);
    return view;
  }

  /** A value as the page may have it: cells in it by their views. */
  opened(value: unknown): unknown {
    const { nameOf } = this.#cells;
    if (Array.isArray(value))
      return value.some((one) => nameOf.has(one)) ? value.map((one) => this.opened(one)) : value;
    const name = nameOf.get(value as object);
    if (name !== undefined) return this.viewOf(name);
    if (typeof value === 'function') throw new TypeError('a page was given a function that nobody watches');
    return value;
  }
}

/** The reading of one cell by one page, each name told once. */
class Reading {
  readonly cell: Cell;
  readonly #name: string;
  readonly #watch: Watch;
  readonly #answers = new Map<string, unknown>();
  #isListed = false;

  constructor(name: string, cell: Cell, watch: Watch) {
    this.cell = cell;
    this.#name = name;
    this.#watch = watch;
  }

  read(key: string): unknown {
    const known = this.#answers.get(key);
    if (known !== undefined || this.#answers.has(key)) return known;
    if (this.#name !== 'situs' || !SHARED.has(key)) this.#watch.note(this.#name + BETWEEN + key);
    const value = this.#watch.opened(this.cell.answer(key));
    this.#answers.set(key, value);
    return value;
  }

  list(): string[] {
    if (!this.#isListed) this.#watch.note(this.#name);
    this.#isListed = true;
    return this.cell.keys();
  }
}

/** An object whose keys are read; nothing can be written to it. */
class Looked implements ProxyHandler<object> {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get(of: object, key: string | symbol): unknown {
    return typeof key === 'symbol' ? Reflect.get(of, key) : this.#reading.read(key);
  }

  has(of: object, key: string | symbol): boolean {
    this.get(of, key);
    return Reflect.has(of, key);
  }

  ownKeys(of: object): (string | symbol)[] {
    this.#reading.list();
    return Reflect.ownKeys(of);
  }

  getOwnPropertyDescriptor(of: object, key: string | symbol): PropertyDescriptor | undefined {
    const value = this.get(of, key);
    const descriptor = Reflect.getOwnPropertyDescriptor(of, key);
    return descriptor && { ...descriptor, value };
  }

  set(): boolean {
    return false;
  }

  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }
}

class LookedUp implements ReadonlyMap<string, unknown> {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get(key: string): unknown {
    return this.#reading.read(key);
  }

  has(key: string): boolean {
    // Of maps in a model no entry is `undefined`.
    return this.#reading.read(key) !== undefined;
  }

  get size(): number {
    return this.#reading.list().length;
  }

  keys(): MapIterator<string> {
    return this.#reading.list().values();
  }

  *values(): MapIterator<unknown> {
    for (const key of this.#reading.list()) yield this.#reading.read(key);
  }

  *entries(): MapIterator<[string, unknown]> {
    for (const key of this.#reading.list()) yield [key, this.#reading.read(key)];
  }

  [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  forEach(callback: (value: unknown, key: string, map: ReadonlyMap<string, unknown>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }
}

const VIEWS: Record<Cell['kind'], (reading: Reading) => object> = {
  object: (reading) => new Proxy(reading.cell.of, new Looked(reading)),
  map: (reading) => new LookedUp(reading),
  function:
    (reading) =>
    (...args: unknown[]) =>
      reading.read(JSON.stringify(args)),
};
