import { expect, test } from 'vitest';
import { smallSitus } from '../../tests/feed/small-situs.ts';
import { catalogueOf } from './catalogue.ts';
import { feedOf } from './documents.ts';

/** Made from what was written, after all pages. */
const MADE_LATER = ['/integritas.json', '/sitemap-index.xml'];

test('every form that is explained to people exists, under the media type that is told', () => {
  const page = { kind: 'daftar', judul: 'Berita', ringkasan: '', trail: [] } as const;
  const situs = smallSitus({ pageAt: new Map([['/berita/', { ...page, address: '/berita/' }]]) });
  const documents = feedOf(situs);
  const formats = catalogueOf(situs);
  expect(formats.map(({ address }) => address)).toContain('/berita/rss.xml');
  for (const { address, type } of formats.filter((one) => !MADE_LATER.includes(one.address))) {
    expect(documents.get(address)?.type, address).toBe(type);
  }
});
