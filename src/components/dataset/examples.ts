import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf } from '../examples/of-situs.ts';
import Columns from './Columns.astro';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';
import Metadata from './Metadata.astro';

export const examples: readonly Example[] = [
  ...inStates('dataset/Columns', Columns, 'isi', ({ items }) => ({
    variabel: items.dataset[0]?.data.variabel ?? [],
  })),
  ...inStates('dataset/Daftar', Daftar, 'isi', listOf('dataset')),
  ...inStates('dataset/Isian', Isian, 'sendiri', firstOf('dataset')),
  ...inStates(
    'dataset/Metadata',
    Metadata,
    'isi',
    ({ items }) => items.dataset[0] && { data: items.dataset[0].data },
  ),
];
