import type { PanenDalamFacts } from '../../model/papan/dalam.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** As many of the newest times as one reads. */
const MOST_RUNS = 100;

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

async function factsOf({ situs, situsOf, store }: Ask): Promise<PanenDalamFacts> {
  const nameOf = (id: string): string => situsOf(id)?.row.nama ?? id;
  return {
    tertahan: situs.filter(({ tertahan }) => tertahan !== undefined),
    tanpaUmpan: situs.filter(({ umpan }) => umpan === undefined),
    disisihkan: (await store.keptOut()).map(({ situs: id, problem }) => ({ nama: nameOf(id), problem })),
    ditahan: (await store.held()).map(({ situs: id, ...one }) => ({ nama: nameOf(id), ...one })),
    kali: (await store.runs(MOST_RUNS)).map(({ situs: id, ...one }) => ({ nama: nameOf(id), ...one })),
  };
}
