import { koleksiOf } from '../koleksi/index.ts';
import type { MenuItem, Situs } from './situs.ts';

/** Lists that stand in the menu of every situs, in this order; the rest is reached from home page and site map. */
const MENU = ['layanan', 'berita', 'program', 'dokumen', 'ppid'] as const;

/** The menu: eight or nine words, the same order on every situs (WCAG 3.2.3). */
export function menuOf(items: Situs['items']): MenuItem[] {
  const lists = MENU.flatMap((name) => {
    const { texts, listAddress } = koleksiOf(name);
    return listAddress === undefined ? [] : [{ label: texts.menu ?? texts.judul, address: listAddress }];
  });
  const own = items.halaman
    .filter(({ data }) => data.menu === 'utama')
    .map(({ judul, address }) => ({ label: judul, address }));
  return [
    { label: 'Beranda', address: '/' },
    { label: 'Profil', address: '/profil/' },
    ...lists,
    ...own.slice(0, 2),
    { label: 'Kontak', address: '/kontak/' },
  ];
}
