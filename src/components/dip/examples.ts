import { type Example, inStates } from '../examples/example.ts';
import { listOf } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import DipTable from './DipTable.astro';

export const examples: readonly Example[] = [
  ...inStates('dip/Daftar', Daftar, 'isi', listOf('dip')),
  ...inStates('dip/DipTable', DipTable, 'isi', ({ items }) => ({
    rows: items.dip,
    caption: 'Daftar informasi',
  })),
];
