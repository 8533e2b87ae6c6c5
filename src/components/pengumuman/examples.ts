import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf, some } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import Isian from './Isian.astro';
import NoticeList from './NoticeList.astro';

export const examples: readonly Example[] = [
  ...inStates('pengumuman/Daftar', Daftar, 'isi', listOf('pengumuman')),
  ...inStates('pengumuman/Isian', Isian, 'sendiri', firstOf('pengumuman')),
  ...inStates('pengumuman/NoticeList', NoticeList, 'seksi', some('pengumuman')),
];
