import { koleksiNamed, semuaKoleksi } from '../koleksi/index.ts';
import { byText } from '../model/order.ts';
import type { Ask } from './ask.ts';

/** Every koleksi that we know, in the order of menus, and behind them all others that any body has. */
export function koleksiNames({ situs }: Pick<Ask, 'situs'>): string[] {
  const told = new Set(situs.flatMap(({ jumlah }) => jumlah.map((one) => one.koleksi)));
  const unknown = [...told].filter((name) => !koleksiNamed(name)).sort(byText);
  return [...semuaKoleksi.map(({ name }) => name), ...unknown];
}
