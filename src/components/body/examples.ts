import { type Example, inStates, withProps } from '../examples/example.ts';
import Body from './Body.astro';
import Runs from './Runs.astro';
import { runsOfText } from './runs-of-text.ts';

export const examples: readonly Example[] = [
  ...inStates(
    'body/Body',
    Body,
    'isi',
    ({ items }) => items.halaman[0]?.body && { body: items.halaman[0].body },
  ),
  ...withProps('body/Runs', Runs, 'isi', {
    polos: runsOfText('Kalimat dengan **kata tebal**.\n\n- satu\n- dua\n'),
    'blok di antara kalimat': runsOfText(
      'Sebelum.\n\n<Peringatan tingkat="info" judul="Jam buka">\n\nSenin sampai Jumat.\n\n</Peringatan>\n\nSesudah.\n',
    ),
    'blok di dalam blok': runsOfText(
      '<Lipat judul="Syarat">\n\n<Langkah>\n\n1. datang\n2. pulang\n\n</Langkah>\n\n</Lipat>\n',
    ),
  }),
];
