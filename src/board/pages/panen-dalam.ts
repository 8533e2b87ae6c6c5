import type { KeadaanPanen, PanenDalamFacts, PeralihanPanen } from '../../model/papan/dalam.ts';
import { KEADAAN, type Keadaan } from '../../model/papan/keadaan.ts';
import type { Ask } from '../ask.ts';
import { harvestStatesOf, momentIn } from '../harvest-state.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** As many of the newest times as one reads. */
const MOST_RUNS = 100;
const MOST_TURNS = 30;

/** `/panen/` of the internal board: what was taken of the feeds, and what waits or failed. */
export const panenDalam = pageKind<PanenDalamFacts>('panen-dalam', (ask) => [
  {
    address: '/panen/',
    judul: 'Panen data',
    ringkasan: 'Yang diambil dari tiap situs, yang ditahan, dan yang gagal.',
    trail: [HOME],
    menu: 'Panen',
    hidden: true,
    facts: () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<PanenDalamFacts> {
  const { situs, situsOf, store } = ask;
  const states = await harvestStatesOf(ask);
  const putaran = await newestRound(ask);
  const nameOf = (id: string): string => situsOf(id)?.row.nama ?? id;
  return {
    berkendala: situs
      .flatMap((one) => {
        const panen = states.get(one.row.id);
        return panen?.milik ? [{ situs: one, panen }] : [];
      })
      .toSorted((a, b) => urgencyOf(a.panen) - urgencyOf(b.panen)),
    dipanen: states.size,
    ...(putaran && { putaran }),
    peralihan: await turnsOf(ask, nameOf),
    tertahan: situs.filter(({ tertahan }) => tertahan !== undefined),
    tanpaUmpan: situs.filter(({ umpan }) => umpan === undefined),
    disisihkan: (await store.keptOut()).map(({ situs: id, problem }) => ({ nama: nameOf(id), problem })),
    ditahan: (await store.held()).map(({ situs: id, ...one }) => ({ nama: nameOf(id), ...one })),
    kali: (await store.runs(MOST_RUNS)).map(({ situs: id, ...one }) => ({ nama: nameOf(id), ...one })),
  };
}

/** What a stranger may have done stands above all; then the server, then the rest. */
const urgencyOf = ({ keadaan }: KeadaanPanen): number =>
  keadaan === 'dicurigai_diubah' ? 0 : keadaan === 'tak_terjangkau' || keadaan === 'tls_gagal' ? 1 : 2;

async function newestRound({ store, bahan }: Ask): Promise<PanenDalamFacts['putaran']> {
  const [round] = await store.rounds(1);
  if (!round) return undefined;
  const counts = (Object.keys(KEADAAN) as Keadaan[]).flatMap((name) => {
    const jumlah = round.keadaan[name] ?? 0;
    return jumlah > 0 ? [{ kata: KEADAAN[name], jumlah }] : [];
  });
  return { selesai: momentIn(round.selesai, bahan.kabupaten.identitas.zona_waktu), keadaan: counts };
}

const turnsOf = async ({ store, bahan }: Ask, nameOf: (id: string) => string): Promise<PeralihanPanen[]> =>
  (await store.turns(MOST_TURNS)).map(({ situs, waktu, dari, menjadi }) => ({
    ...{ situs, nama: nameOf(situs), menjadi: KEADAAN[menjadi] },
    waktu: momentIn(waktu, bahan.kabupaten.identitas.zona_waktu),
    ...(dari !== '' && { dari: KEADAAN[dari] }),
  }));
