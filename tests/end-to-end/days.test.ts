import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { page, put } from './folder.ts';
import { build, smallKabupaten, statesOf } from './real-build.ts';

const berita = (name: string, keys: string): string =>
  page(`id: brt-${name}\njudul: Kabar ${name}\ntanggal: 2026-11-01\n${keys}`);
const NAMES = ['draf', 'terjadwal', 'lewat', 'biasa'];

test('a draft never shows, a planned isian from its day on, an ended one up to its day; links follow', async () => {
  using work = smallKabupaten();
  put(work, {
    'kel-sari/berita/draf.md': berita('draf', 'draf: ya'),
    'kel-sari/berita/terjadwal.md': berita('terjadwal', 'terbit: 2026-11-25'),
    'kel-sari/berita/lewat.md': berita('lewat', 'berakhir: 2026-11-25'),
    'kel-sari/berita/biasa.md': page(
      'id: brt-biasa\njudul: Kabar biasa\ntanggal: 2026-11-01',
      NAMES.map((name) => `[Ke ${name}](${name}.md), [lagi](/berita/${name}/).`).join('\n\n'),
    ),
  });
  const shownOn = async (tanggal: string): Promise<string[]> => {
    expect(statesOf(await build(work, { situs: ['kel-sari'], tanggal, processes: 1 }))).toEqual([
      'kel-sari built',
    ]);
    const read = (file: string): string => readFileSync(path.join(work.keluaran, 'kel-sari', file), 'utf8');
    const shown = NAMES.filter((name) => existsSync(path.join(work.keluaran, 'kel-sari/berita', name)));
    const linked = (html: string): string[] =>
      NAMES.filter((name) => html.includes(`href="/berita/${name}/"`));
    // Neither list, feed, sitemap nor a link in a text speaks of what is not there; its words stay.
    expect(linked(read('berita/biasa/index.html'))).toEqual(expect.arrayContaining(shown));
    for (const file of [
      'berita/biasa/index.html',
      'berita/index.html',
      'index.html',
      'peta-situs/index.html',
    ])
      expect(shown).toEqual(expect.arrayContaining(linked(read(file))));
    for (const name of NAMES) {
      expect(read('berita/biasa/index.html')).toContain(`Ke ${name}`);
      const isNamed = ['sitemap-0.xml', 'rss.xml', 'feed.json'].map((file) =>
        read(file).includes(`/berita/${name}/`),
      );
      expect([name, ...isNamed]).toEqual([name, ...isNamed.map(() => shown.includes(name))]);
    }
    return shown;
  };
  expect(await shownOn('2026-11-24')).toEqual(['lewat', 'biasa']);
  expect(await shownOn('2026-11-25')).toEqual(['terjadwal', 'lewat', 'biasa']);
  expect(await shownOn('2026-11-26')).toEqual(['terjadwal', 'biasa']);
});
