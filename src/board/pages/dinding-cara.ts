import { HOME, pageKind } from '../page-kind.ts';

/** `/dinding/cara/`: how a screen on a wall is started. */
export const dindingCara = pageKind<undefined>('dinding-cara', ({ bahan: { kabupaten } }) => [
  {
    address: '/dinding/cara/',
    judul: 'Memasang layar dinding',
    ringkasan: `Cara menampilkan papan ${kabupaten.identitas.lcc.singkatan} di layar ruangan, dengan Windows atau Linux.`,
    trail: [HOME],
    facts: async () => undefined,
  },
]);
