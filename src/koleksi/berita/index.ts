import { defineKoleksi } from '../koleksi.ts';
import { berita as schema } from './schema.ts';
import { texts } from './texts.ts';

export const berita = defineKoleksi({ name: 'berita', schema, texts, bodyInFeed: true });
