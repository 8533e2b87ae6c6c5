import { totalsOf } from '../../model/program-totals.ts';
import { type Example, inStates } from '../examples/example.ts';
import Daftar from './Daftar.astro';
import Details from './Details.astro';
import Figures from './Figures.astro';
import ProgramTable from './ProgramTable.astro';

export const examples: readonly Example[] = [
  ...inStates('program/Daftar', Daftar, 'isi', ({ pageAt, items }) => {
    const page = pageAt.get('/program/');
    return page && items.program.length > 0 ? { page } : undefined;
  }),
  ...inStates(
    'program/Details',
    Details,
    'isi',
    ({ items }) => items.program[0] && { item: items.program[0], until: undefined },
  ),
  ...inStates('program/Figures', Figures, 'isi', ({ items }) => ({
    totals: totalsOf(items.program),
    count: `${items.program.length} kegiatan`,
  })),
  ...inStates('program/ProgramTable', ProgramTable, 'isi', ({ items }) => ({
    items: items.program,
    totals: totalsOf(items.program),
  })),
];
