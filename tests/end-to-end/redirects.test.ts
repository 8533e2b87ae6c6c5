import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { put } from './folder.ts';
import { build, smallKabupaten, statesOf } from './real-build.ts';

const ROWS =
  'lama;baru\n/2018/07/12/posyandu/;/layanan/\n/pindah/;https://hulu.kecilkab.go.id/profil/\n/tentang/sejarah.html;/profil/\n';

test('a page that has moved is a whole page that leads on at once, and is told to machines alone', async () => {
  using work = smallKabupaten();
  put(work, { 'dinkes/alihkan.csv': ROWS });
  expect(statesOf(await build(work, { situs: ['dinkes'] }))).toEqual(['dinkes built']);
  const read = (below: string): string => readFileSync(path.join(work.keluaran, 'dinkes', below), 'utf8');

  const page = read('2018/07/12/posyandu/index.html');
  expect(page).toContain('<html lang="id"');
  expect(page).toMatch(/<title>[^<]+<\/title>/);
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/layanan/">');
  expect(page).toContain('<a href="/layanan/">');
  expect(page).not.toMatch(/<script(?![^>]*src=)(?![^>]*ld\+json)/);
  expect(read('tentang/sejarah.html')).toContain('url=/profil/');
  expect(read('pindah/index.html')).toContain('url=https://hulu.kecilkab.go.id/profil/');

  expect(JSON.parse(read('lcc.json')).alihkan).toEqual([
    { lama: '/2018/07/12/posyandu/', baru: '/layanan/' },
    { lama: '/pindah/', baru: 'https://hulu.kecilkab.go.id/profil/' },
    { lama: '/tentang/sejarah.html', baru: '/profil/' },
  ]);
  expect(read('sitemap-0.xml')).not.toContain('/2018/');
  expect(read('peta-situs/index.html')).not.toContain('/2018/07/12/posyandu/');
});
