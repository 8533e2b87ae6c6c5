import { type Example, inStates } from '../examples/example.ts';
import { at } from '../examples/of-situs.ts';
import Aksesibilitas from './Aksesibilitas.astro';
import Alihan from './Alihan.astro';
import Beranda from './Beranda.astro';
import Cari from './Cari.astro';
import Daftar from './Daftar.astro';
import Data from './Data.astro';
import Isian from './Isian.astro';
import Kontak from './Kontak.astro';
import PetaSitus from './PetaSitus.astro';
import Privasi from './Privasi.astro';
import Profil from './Profil.astro';
import TahunProgram from './TahunProgram.astro';
import TidakAda from './TidakAda.astro';

export const examples: readonly Example[] = [
  ...inStates('page/Aksesibilitas', Aksesibilitas, 'halaman', at('/aksesibilitas/')),
  ...inStates('page/Alihan', Alihan, 'halaman', ({ pages }) => {
    const page = pages.find(({ moved }) => moved);
    return page && { page };
  }),
  ...inStates('page/Beranda', Beranda, 'halaman', at('/')),
  ...inStates('page/Cari', Cari, 'halaman', at('/cari/')),
  ...inStates('page/Daftar', Daftar, 'halaman', at('/berita/')),
  ...inStates('page/Data', Data, 'halaman', at('/data/')),
  ...inStates('page/Isian', Isian, 'halaman', at('/halaman-1/')),
  ...inStates('page/Kontak', Kontak, 'halaman', at('/kontak/')),
  ...inStates('page/PetaSitus', PetaSitus, 'halaman', at('/peta-situs/')),
  ...inStates('page/Privasi', Privasi, 'halaman', at('/privasi/')),
  ...inStates('page/Profil', Profil, 'halaman', at('/profil/')),
  ...inStates('page/TahunProgram', TahunProgram, 'halaman', at('/program/2026/')),
  ...inStates('page/TidakAda', TidakAda, 'halaman', at('/404/')),
];
