import type { Route } from './contract.ts';
import { showBeranda } from './screens/beranda.ts';
import { showDaftar, showIsi } from './screens/daftar.ts';
import { saveIsian, showIsian } from './screens/isian.ts';

/** All that can be asked of the room; the first that fits answers. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/', act: 'baca', answer: showBeranda },
  { method: 'GET', pattern: '/isi/', act: 'baca', answer: showIsi },
  { method: 'GET', pattern: '/situs/', act: 'baca', answer: showIsian },
  { method: 'POST', pattern: '/situs/', act: 'tulis', answer: saveIsian },
  { method: 'GET', pattern: '/:koleksi/', act: 'baca', answer: showDaftar },
  { method: 'GET', pattern: '/:koleksi/baru/', act: 'baca', answer: showIsian },
  { method: 'POST', pattern: '/:koleksi/baru/', act: 'tulis', answer: saveIsian },
  { method: 'GET', pattern: '/:koleksi/:slug/', act: 'baca', answer: showIsian },
  { method: 'POST', pattern: '/:koleksi/:slug/', act: 'tulis', answer: saveIsian },
];
