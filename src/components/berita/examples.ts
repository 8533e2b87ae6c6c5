import { type Example, inStates } from '../examples/example.ts';
import { firstOf } from '../examples/of-situs.ts';
import Isian from './Isian.astro';

export const examples: readonly Example[] = [
  ...inStates('berita/Isian', Isian, 'sendiri', firstOf('berita')),
];
