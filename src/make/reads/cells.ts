import type { Situs } from '../../model/situs.ts';

/** Something of a model that is asked by key: an object, a map, or a function with its arguments. */
export interface Cell {
  kind: 'object' | 'map' | 'function';
  of: object;
  /** What stands under a key; of a function, what it gives for these arguments, written as JSON. */
  answer: (key: string) => unknown;
  keys: () => string[];
}

/** The cells of one situs, by name and by what they are. Names are the same for the same thing in another reading. */
export interface Cells {
  named: ReadonlyMap<string, Cell>;
  nameOf: ReadonlyMap<object, string>;
}

/** Of a situs what is made of `_kabupaten` alone: where that has changed, nothing is taken over at all. */
export const SHARED: ReadonlySet<string> = new Set(['kabupaten', 'peta', 'petaKecamatan']);

/** What the day can be asked. `ask` is not among them: a question in code has no name. */
const OF_TODAY = ['isAfter', 'isBefore', 'isWithin'] as const;

/**
 * All of a situs that is told apart when a page reads it; what lies deeper belongs to the key it was found under.
 *
 * Two items or pages under one name, which the model refuses elsewhere, are told apart by their order.
 */
export function cellsOf(situs: Situs): Cells {
  const named = new Map<string, Cell>();
  const nameOf = new Map<object, string>();
  const add = (name: string, cell: Cell): void => {
    let own = name;
    for (let n = 2; named.has(own); n++) own = `${name} ${n}`;
    named.set(own, cell);
    nameOf.set(cell.of, own);
  };
  add('situs', objectCell(situs));
  add('situs.items', objectCell(situs.items));
  add('situs.hrefOf', functionCell(situs.hrefOf, situs));
  for (const [key, value] of Object.entries(situs))
    if (value instanceof Map) add(`situs.${key}`, mapCell(value));
  for (const item of Object.values(situs.items).flat())
    add(`isian ${JSON.stringify([item.koleksi, item.id, item.address])}`, objectCell(item));
  for (const page of situs.pages) {
    const name = `halaman ${JSON.stringify(page.address)}`;
    add(name, objectCell(page));
    if (page.list) add(`${name} list`, objectCell(page.list));
  }
  add('situs.today', objectCell(situs.today));
  for (const question of OF_TODAY)
    add(`situs.today.${question}`, functionCell(situs.today[question], situs.today));
  return { named, nameOf };
}

const objectCell = (of: object): Cell => ({
  kind: 'object',
  of,
  answer: (key) => Reflect.get(of, key),
  keys: () => Object.keys(of),
});

const mapCell = (of: ReadonlyMap<string, unknown>): Cell => ({
  kind: 'map',
  of,
  answer: (key) => of.get(key),
  keys: () => [...of.keys()],
});

const functionCell = (of: (...args: never[]) => unknown, owner: object): Cell => ({
  kind: 'function',
  of,
  answer: (args) => Reflect.apply(of, owner, JSON.parse(args)),
  keys: () => [],
});
