import FeedLinks from '../../components/frame/FeedLinks.astro';
import Footer from '../../components/frame/Footer.astro';
import Masthead from '../../components/frame/Masthead.astro';
import Menu from '../../components/frame/Menu.astro';
import Search from '../../components/frame/Search.astro';
import Strip from '../../components/frame/Strip.astro';
import StructuredData from '../../components/frame/StructuredData.astro';
import Trail from '../../components/frame/Trail.astro';
import Warnings from '../../components/frame/Warnings.astro';
import Agenda from '../../components/home/Agenda.astro';
import Berita from '../../components/home/Berita.astro';
import Hero from '../../components/home/Hero.astro';
import Hills from '../../components/home/Hills.astro';
import Kabar from '../../components/home/Kabar.astro';
import Kantor from '../../components/home/Kantor.astro';
import Layanan from '../../components/home/Layanan.astro';
import Pengaduan from '../../components/home/Pengaduan.astro';
import Pengumuman from '../../components/home/Pengumuman.astro';
import Potensi from '../../components/home/Potensi.astro';
import Program from '../../components/home/Program.astro';
import Tugas from '../../components/home/Tugas.astro';
import Wilayah from '../../components/home/Wilayah.astro';
import Aksesibilitas from '../../components/page/Aksesibilitas.astro';
import Alihan from '../../components/page/Alihan.astro';
import Beranda from '../../components/page/Beranda.astro';
import Cari from '../../components/page/Cari.astro';
import Daftar from '../../components/page/Daftar.astro';
import Data from '../../components/page/Data.astro';
import Isian from '../../components/page/Isian.astro';
import Kontak from '../../components/page/Kontak.astro';
import PetaSitus from '../../components/page/PetaSitus.astro';
import Privasi from '../../components/page/Privasi.astro';
import Profil from '../../components/page/Profil.astro';
import TahunProgram from '../../components/page/TahunProgram.astro';
import TidakAda from '../../components/page/TidakAda.astro';
import type { Page, Situs } from '../../model/situs.ts';
import { type Example, inStates, withProps } from './entry.ts';
import { OLD_ADDRESS } from './sample-situs.ts';

/** The page at an address, where this situs has one. */
const at =
  (address: string) =>
  ({ pageAt }: Situs): { page: Page } | undefined => {
    const page = pageAt.get(address);
    return page && { page };
  };
const nothing = (): Record<string, never> => ({});

/** What stands around every page, what the home page is made of, and whole pages. */
export const frameExamples: readonly Example[] = [
  ...inStates('frame/FeedLinks', FeedLinks, 'kepala', at('/berita/')),
  ...inStates('frame/Footer', Footer, 'bingkai', at('/layanan/')),
  ...inStates('frame/Masthead', Masthead, 'bingkai', at('/layanan/')),
  ...inStates('frame/Menu', Menu, 'isi', at('/layanan/')),
  ...withProps('frame/Search', Search, 'isi', {
    kecil: { id: 'cari-kecil', label: 'Cari di situs ini' },
    besar: { id: 'cari-besar', label: 'Cari layanan', placeholder: 'Misalnya: akta', large: true },
  }),
  ...inStates('frame/Strip', Strip, 'bingkai', nothing),
  ...inStates('frame/StructuredData', StructuredData, 'kepala', at('/layanan/')),
  ...inStates('frame/Trail', Trail, 'bingkai', ({ items, pageAt }) => {
    const page = pageAt.get(items.berita[0]?.address ?? '/layanan/');
    return page && { page };
  }),
  ...inStates('frame/Warnings', Warnings, 'bingkai', at('/')),
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
  ...inStates('page/Aksesibilitas', Aksesibilitas, 'halaman', at('/aksesibilitas/')),
  ...inStates('page/Alihan', Alihan, 'halaman', at(OLD_ADDRESS)),
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
