import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { writeSitemap } from './sitemap.ts';

const folder = () => temporaryFolder('peta-');

test('the sitemap names each page once, with the day it was changed where that is known', async () => {
  await using dir = await folder();
  await writeSitemap(dir.path, 'dinkes.contohkab.go.id', [
    { address: '/', diperbarui: '2026-11-20' },
    { address: '/berita/' },
    { address: '/404.html', hidden: true },
  ]);
  expect((await readdir(dir.path)).sort()).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(await readFile(path.join(dir.path, 'sitemap-0.xml'), 'utf8')).toMatchInlineSnapshot(
    `"<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"><url><loc>https://dinkes.contohkab.go.id/</loc><lastmod>2026-11-20T00:00:00.000Z</lastmod></url><url><loc>https://dinkes.contohkab.go.id/berita/</loc></url></urlset>"`,
  );
  expect(await readFile(path.join(dir.path, 'sitemap-index.xml'), 'utf8')).toMatchInlineSnapshot(
    `"<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://dinkes.contohkab.go.id/sitemap-0.xml</loc><lastmod>2026-11-20T00:00:00.000Z</lastmod></sitemap></sitemapindex>"`,
  );
});

test('a situs without a page is an error, and not a missing sitemap', async () => {
  await using dir = await folder();
  await expect(writeSitemap(dir.path, 'dinkes.contohkab.go.id', [])).rejects.toThrow(
    'dinkes.contohkab.go.id',
  );
});
