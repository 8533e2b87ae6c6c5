import type { KoleksiName } from '../../koleksi/index.ts';
import { koleksiOf } from '../../koleksi/index.ts';
import type { Item, Page, Situs } from '../../model/situs.ts';

/** The page at an address, where this situs has one. */
export const at =
  (address: string) =>
  ({ pageAt }: Situs): { page: Page } | undefined => {
    const page = pageAt.get(address);
    return page && { page };
  };

/** First page of the list of a koleksi; nothing where the list is empty, because the page itself says so then. */
export const listOf =
  <N extends KoleksiName>(name: N) =>
  ({ pageAt, items }: Situs): { page: Page; items: readonly Item<N>[] } | undefined => {
    const page = pageAt.get(koleksiOf(name).listAddress ?? '');
    const own: readonly Item<N>[] = items[name];
    return page && own.length > 0 ? { page, items: own.slice(0, page.list?.items.length) } : undefined;
  };

/** Its list without an isian. */
export const emptyListOf =
  (name: KoleksiName) =>
  ({ pageAt, items }: Situs): { page: Page } | undefined => {
    const page = pageAt.get(koleksiOf(name).listAddress ?? '');
    return page && items[name].length === 0 ? { page } : undefined;
  };

/** Its first isian with the page of it. */
export const firstOf =
  <N extends KoleksiName>(name: N) =>
  ({ pageAt, items }: Situs): { page: Page; item: Item<N> } | undefined => {
    const own: readonly Item<N>[] = items[name];
    const [item] = own;
    const page = item && pageAt.get(item.address);
    return page && { page, item };
  };

/** Its isian alone, where there are any. */
export const some =
  <N extends KoleksiName>(name: N) =>
  ({ items }: Situs): { items: readonly Item<N>[] } | undefined => {
    const own: readonly Item<N>[] = items[name];
    return own.length > 0 ? { items: own } : undefined;
  };
