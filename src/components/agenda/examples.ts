import { type Example, inStates } from '../examples/example.ts';
import { firstOf, listOf, some } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import EventList from './EventList.astro';
import Isian from './Isian.astro';
import Month from './Month.astro';

export const examples: readonly Example[] = [
  ...inStates('agenda/Daftar', Daftar, 'isi', listOf('agenda')),
  ...inStates('agenda/EventList', EventList, 'seksi', some('agenda')),
  ...inStates('agenda/Isian', Isian, 'sendiri', firstOf('agenda')),
  ...inStates('agenda/Month', Month, 'isi', ({ items }) => ({ items: items.agenda, month: '2026-12' })),
];
