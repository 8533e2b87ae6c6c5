import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';

export const examples: readonly Example[] = [
  ...inStates('potensi/Daftar', Daftar, 'isi', listOf('potensi')),
  ...inStates('potensi/Isian', Isian, 'sendiri', firstOf('potensi')),
];
