import { yearMatrix } from '../../model/dokumen-facts.ts';
import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';
import YearMatrix from './YearMatrix.astro';

export const examples: readonly Example[] = [
  ...inStates('dokumen/Daftar', Daftar, 'isi', listOf('dokumen')),
  ...inStates('dokumen/Isian', Isian, 'sendiri', firstOf('dokumen')),
  ...inStates('dokumen/YearMatrix', YearMatrix, 'isi', ({ items, today }) => ({
    matrix: yearMatrix(items.dokumen, today),
  })),
];
