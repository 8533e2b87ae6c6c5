import type { Dinding } from '../../model/papan/dinding.ts';
import { dindingFacts } from '../dinding/facts.ts';
import { pageKind } from '../page-kind.ts';

/** `/dinding/`: the board for a screen on the wall of a room. */
export const dinding = pageKind<Dinding>('dinding', (ask) => [
  {
    address: '/dinding/',
    judul: 'Dinding',
    ringkasan: `Layar dinding ${ask.bahan.kabupaten.identitas.lcc.nama}: keadaan, peta, program, peringatan, dan perubahan.`,
    trail: [],
    facts: () => dindingFacts(ask),
  },
]);
