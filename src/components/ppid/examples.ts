import { kindsOf } from '../../model/ppid-facts.ts';
import { type Example, inStates } from '../examples/example.ts';
import { emptyListOf, firstOf, listOf } from '../examples/of-situs.ts';
import Classes from './Classes.astro';
import Daftar from './Daftar.astro';
import HowToAsk from './HowToAsk.astro';
import Isian from './Isian.astro';
import KindList from './KindList.astro';
import Kosong from './Kosong.astro';
import Report from './Report.astro';
import TimeLine from './TimeLine.astro';

export const examples: readonly Example[] = [
  ...inStates('ppid/Classes', Classes, 'seksi', () => ({})),
  ...inStates('ppid/Daftar', Daftar, 'isi', listOf('ppid')),
  ...inStates('ppid/HowToAsk', HowToAsk, 'seksi', () => ({})),
  ...inStates('ppid/Isian', Isian, 'sendiri', firstOf('ppid')),
  ...inStates('ppid/Kosong', Kosong, 'isi', emptyListOf('ppid')),
  ...inStates('ppid/KindList', KindList, 'isi', ({ items }) => ({ kinds: kindsOf(items.ppid, 'berkala') })),
  ...inStates(
    'ppid/Report',
    Report,
    'isi',
    ({ items }) => items.ppid[0]?.data.laporan && { laporan: items.ppid[0].data.laporan },
  ),
  ...inStates('ppid/TimeLine', TimeLine, 'isi', () => ({})),
];
