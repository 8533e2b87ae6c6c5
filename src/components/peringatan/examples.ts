import { type Example, inStates } from '../examples/example.ts';
import { emptyListOf, firstOf, listOf, some } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';
import Kosong from './Kosong.astro';
import WarningList from './WarningList.astro';

export const examples: readonly Example[] = [
  ...inStates('peringatan/Daftar', Daftar, 'isi', listOf('peringatan')),
  ...inStates('peringatan/Isian', Isian, 'sendiri', firstOf('peringatan')),
  ...inStates('peringatan/Kosong', Kosong, 'isi', emptyListOf('peringatan')),
  ...inStates('peringatan/WarningList', WarningList, 'isi', some('peringatan')),
];
