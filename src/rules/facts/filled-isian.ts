import type { KoleksiName } from '../../koleksi/index.ts';
import type { Item } from '../../model/situs.ts';

/** Isian that hold something: a page that only waits for its content proves nothing. */
export const filledOnly = <N extends KoleksiName>(items: readonly Item<N>[]): readonly Item<N>[] =>
  items.filter(({ data }) => data.belum_diisi !== true);
