import type { Isian } from '../../koleksi/records.ts';

export interface WantedId {
  /** Below the situs's folder. */
  path: string;
  id: string;
}

/**
 * The id that each Markdown isian should bear and does not: its slug where it has none, so that what was already
 * published stays the same isian; another one for the copy where two bear the same.
 */
export function idsToWrite(isian: readonly Isian[]): WantedId[] {
  const pages = isian.filter(({ path }) => /\.mdx?$/.test(path));
  return [...Map.groupBy(pages, ({ koleksi }) => koleksi).values()].flatMap((own) => {
    const keeper = keepersOf(own);
    const taken = new Set(own.filter((one) => keeper.get(one.id) === one).map(({ id }) => id));
    return own.flatMap((one): WantedId[] => {
      if (one.idFrom === 'key' && keeper.get(one.id) === one) return [];
      const id = freeId(one, keeper.get(one.id) === one ? new Set() : taken);
      taken.add(id);
      return [{ path: one.path, id }];
    });
  });
}

/** Of those with one id, the one whose file has that name, else the first: the other is its copy. */
function keepersOf(isian: readonly Isian[]): Map<string, Isian> {
  const keepers = new Map<string, Isian>();
  for (const one of isian) {
    const before = keepers.get(one.id);
    if (!before || (one.slug === one.id && before.slug !== one.id)) keepers.set(one.id, one);
  }
  return keepers;
}

function freeId({ koleksi, slug }: Isian, taken: ReadonlySet<string>): string {
  const base = (slug.length < 3 ? `${koleksi}-${slug}` : slug).slice(0, 60).replace(/[-.]+$/, '');
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
