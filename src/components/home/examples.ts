import { type Example, inStates } from '../examples/example.ts';
import { at } from '../examples/of-situs.ts';
import Agenda from './Agenda.astro';
import Berita from './Berita.astro';
import Hero from './Hero.astro';
import Hills from './Hills.astro';
import Kabar from './Kabar.astro';
import Kantor from './Kantor.astro';
import Layanan from './Layanan.astro';
import Pengaduan from './Pengaduan.astro';
import Pengumuman from './Pengumuman.astro';
import Potensi from './Potensi.astro';
import Program from './Program.astro';
import Tugas from './Tugas.astro';
import Wilayah from './Wilayah.astro';

const nothing = (): Record<string, never> => ({});

export const examples: readonly Example[] = [
  ...inStates('home/Agenda', Agenda, 'seksi', nothing),
  ...inStates('home/Berita', Berita, 'seksi', nothing),
  ...inStates('home/Hero', Hero, 'sendiri', at('/')),
  ...inStates('home/Hills', Hills, 'isi', nothing),
  ...inStates('home/Kabar', Kabar, 'isi', nothing),
  ...inStates('home/Kantor', Kantor, 'isi', nothing),
  ...inStates('home/Layanan', Layanan, 'isi', nothing),
  ...inStates('home/Pengaduan', Pengaduan, 'isi', nothing),
  ...inStates('home/Pengumuman', Pengumuman, 'seksi', nothing),
  ...inStates('home/Potensi', Potensi, 'isi', nothing),
  ...inStates('home/Program', Program, 'isi', nothing),
  ...inStates('home/Tugas', Tugas, 'isi', nothing),
  ...inStates('home/Wilayah', Wilayah, 'isi', nothing),
];
