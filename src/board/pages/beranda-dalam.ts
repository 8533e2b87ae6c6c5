import type { BarisDalam, BerandaDalamFacts } from '../../model/papan/beranda-dalam.ts';
import { isSalah } from '../../problems/problem.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/` of the internal board: what is to be mended, and whom to call. */
export const berandaDalam = pageKind<BerandaDalamFacts>('beranda-dalam', (ask) => [
  {
    address: '/',
    judul: 'Yang perlu dibenahi',
    ringkasan: 'Masalah tiap situs, cara memperbaikinya, dan siapa yang dihubungi. Hanya untuk pengelola.',
    trail: [],
    menu: HOME.label,
    hidden: true,
    facts: async () => {
      const baris = rowsOf(ask);
      return {
        baris,
        jumlah: {
          perluDiperbaiki: baris.filter(({ salah }) => salah.length > 0).length,
          tanpaKontak: baris.filter(({ kontak }) => kontak.length === 0).length,
          ditahan: (await ask.store.held()).length,
          disisihkan: (await ask.store.keptOut()).length,
        },
      };
    },
  },
]);

function rowsOf({ situs, dalam }: Ask): BarisDalam[] {
  const rows = situs.map((one): BarisDalam => {
    const { id } = one.row;
    const { masalah = [], temuan = [] } = dalam?.pemeriksaan[id] ?? {};
    const salah = masalah.filter(isSalah);
    const kontak = (dalam?.kontak ?? []).filter((person) => person.situs === id);
    const findings = temuan.reduce((sum, found) => sum + found.masalah.length, 0);
    return { situs: one, salah, catatan: masalah.length - salah.length, temuan: findings, kontak };
  });
  // Sorting is stable: within both groups the order of the register stays.
  return rows.toSorted((a, b) => Number(b.salah.length > 0) - Number(a.salah.length > 0));
}
