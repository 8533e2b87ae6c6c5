import { HOME, pageKind } from '../page-kind.ts';

/** `/404/`: what is asked for does not stand here. */
export const tidakAda = pageKind<undefined>('tidak-ada', () => [
  {
    address: '/404/',
    judul: 'Halaman tidak ditemukan',
    ringkasan: 'Halaman yang dicari tidak ada di papan ini.',
    trail: [HOME],
    hidden: true,
    facts: async () => undefined,
  },
]);
