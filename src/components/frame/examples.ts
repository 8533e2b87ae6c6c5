import { type Example, inStates, withProps } from '../examples/example.ts';
import { at } from '../examples/of-situs.ts';
import FeedLinks from './FeedLinks.astro';
import Footer from './Footer.astro';
import Masthead from './Masthead.astro';
import Menu from './Menu.astro';
import Search from './Search.astro';
import Strip from './Strip.astro';
import StructuredData from './StructuredData.astro';
import Trail from './Trail.astro';
import Warnings from './Warnings.astro';

const nothing = (): Record<string, never> => ({});

export const examples: readonly Example[] = [
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
];
