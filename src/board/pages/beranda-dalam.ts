import type { BarisDalam, BerandaDalamFacts } from '../../model/papan/beranda-dalam.ts';
import { isSalah } from '../../problems/problem.ts';
import type { Ask } from '../ask.ts';
import { harvestStatesOf } from '../harvest-state.ts';
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
      const baris = await rowsOf(ask);
      return {
        baris,
        jumlah: {
          perluDiperbaiki: baris.filter(({ salah }) => salah.length > 0).length,
          tanpaKontak: baris.filter(({ kontak }) => kontak.length === 0).length,
          kendalaPanen: baris.filter(({ panen }) => panen !== undefined).length,
          ditahan: (await ask.store.held()).length,
          disisihkan: (await ask.store.keptOut()).length,
        },
      };
    },
  },
]);

async function rowsOf(ask: Ask): Promise<BarisDalam[]> {
  const { situs, dalam } = ask;
  const states = await harvestStatesOf(ask);
  const rows = situs.map((one): BarisDalam => {
    const { id } = one.row;
    const { masalah = [], temuan = [] } = dalam?.pemeriksaan[id] ?? {};
    const salah = masalah.filter(isSalah);
    const kontak = (dalam?.kontak ?? []).filter((person) => person.situs === id);
    const findings = temuan.reduce((sum, found) => sum + found.masalah.length, 0);
    const panen = states.get(id);
    return {
      ...{ situs: one, salah, catatan: masalah.length - salah.length, temuan: findings, kontak },
      ...(panen?.milik && { panen }),
    };
  });
  // Sorting is stable: within each group the order of the register stays.
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What keeps content from being published weighs more than what was not read of it. */
const rankOf = ({ salah, panen }: BarisDalam): number => (salah.length > 0 ? 0 : panen ? 1 : 2);
