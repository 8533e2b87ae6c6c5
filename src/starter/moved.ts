import type { BarisAlihan } from '../koleksi/situs/alihan.ts';
import type { Situs } from '../model/situs.ts';

/** Address of each isian that was published, by `<koleksi>/<id>`. */
export type Published = ReadonlyMap<string, string>;

/**
 * Redirects that a situs needs since isian that keep their id have another address.
 *
 * A row of a table has no page of its own, and an address that some page has again needs none.
 */
export function movedSince(
  before: Published,
  { items, pageAt }: Pick<Situs, 'items' | 'pageAt'>,
): BarisAlihan[] {
  return Object.values(items)
    .flat()
    .flatMap(({ koleksi, id, address }) => {
      const lama = before.get(`${koleksi}/${id}`);
      if (lama === undefined || lama === address || `${lama}${address}`.includes('#')) return [];
      return pageAt.has(lama) ? [] : [{ lama, baru: address }];
    });
}

const HEADING = 'lama;baru';

/**
 * The text of `alihkan.csv` with these rows at its end. Rows that led to an address which now moves on lead to its
 * new one, so that no chain grows; rows for an address that has a page again are left to the check.
 */
export function withRedirects(text: string | undefined, rows: readonly BarisAlihan[]): string {
  const ends = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text ?? HEADING).split(/\r?\n/).filter((line) => line.trim() !== '');
  const moved = new Map(rows.map(({ lama, baru }) => [lama, baru]));
  const kept = lines.map((line) =>
    line.replace(/[^;,\t"]+(?="?\s*$)/, (last) => moved.get(last.trim()) ?? last),
  );
  const sign = /[;,\t]/.exec(kept[0] ?? '')?.[0] ?? ';';
  const added = rows.map(({ lama, baru }) => `${lama}${sign}${baru}`);
  return `${[...kept, ...added].join(ends)}${ends}`;
}
