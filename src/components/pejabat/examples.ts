import { structureOf } from '../../model/pejabat-facts.ts';
import type { Situs } from '../../model/situs.ts';
import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf } from '../examples/of-situs.ts';
import Branch from './Branch.astro';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';
import StatusWord from './StatusWord.astro';
import Structure from './Structure.astro';

const postsOf = ({ items, today }: Situs) => ({ posts: structureOf(items.pejabat, today) });

export const examples: readonly Example[] = [
  ...inStates('pejabat/Branch', Branch, 'isi', postsOf),
  ...inStates('pejabat/Daftar', Daftar, 'isi', listOf('pejabat')),
  ...inStates('pejabat/Isian', Isian, 'sendiri', firstOf('pejabat')),
  ...inStates(
    'pejabat/StatusWord',
    StatusWord,
    'isi',
    ({ items }) => items.pejabat[0] && { data: items.pejabat[0].data },
  ),
  ...inStates('pejabat/Structure', Structure, 'isi', postsOf),
];
