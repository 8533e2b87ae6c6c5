import type { Situs } from '../../model/situs.ts';
import { skmFactsOf } from '../../model/skm-facts.ts';
import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import FollowUp from './FollowUp.astro';
import Isian from './Isian.astro';
import Trend from './Trend.astro';
import Unsur from './Unsur.astro';

const skmOf = ({ items }: Situs) => items.skm[0] && skmFactsOf(items.skm[0], items.skm);

export const examples: readonly Example[] = [
  ...inStates('skm/Daftar', Daftar, 'isi', listOf('skm')),
  ...inStates('skm/FollowUp', FollowUp, 'isi', ({ items }) => ({
    tindakLanjut: items.skm[0]?.data.tindak_lanjut ?? [],
  })),
  ...inStates('skm/Isian', Isian, 'sendiri', firstOf('skm')),
  ...inStates('skm/Trend', Trend, 'isi', (situs) => ({ trend: skmOf(situs)?.trend ?? [] })),
  ...inStates('skm/Unsur', Unsur, 'isi', (situs) => ({ unsur: skmOf(situs)?.unsur ?? [] })),
];
