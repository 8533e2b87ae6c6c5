import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Running, serving, until } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

const NEWS = 'dinkes/berita/2026-10-24-kabar-14.md';
const NEWS_ADDRESS = '/berita/2026-10-24-kabar-14/';

let content: SmallContent;
let dev: Running;

beforeAll(async () => {
  content = smallContent();
  // A mistake that is there before the server is.
  content.write('kel-sari/berita/2026-11-03-rapat.md', '---\njudul: Rapat warga\ntanggal: 2026-02-31\n---\n');
  const args = ['kec-hulu', '--content', content.folder, '--tanggal', DAY];
  dev = await serving('dev', { ready: 'Pratinjau siap', args });
});

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  content[Symbol.dispose]();
});

const page = (address: string, situs = 'dinkes'): Promise<Told> => ask(address, { port: dev.port, situs });
const statusOf = async (address: string, situs?: string): Promise<number> =>
  (await page(address, situs)).status;
/** What was said since, once it holds the words. */
const says = (words: string, since: number): Promise<boolean> =>
  until(() => dev.said().slice(since).includes(words));

test('the situs that was named is named first in the terminal', () => {
  const own = dev.said().indexOf(`http://kec-hulu.localhost:${dev.port}/`);
  expect(own).toBeGreaterThan(-1);
  expect(own).toBeLessThan(dev.said().indexOf(`http://localhost:${dev.port}/`));
});

describe('a mistake that is there at the start', () => {
  test('is told in the terminal, and stops neither the server nor another situs', async () => {
    await says('kel-sari/berita/2026-11-03-rapat.md:3:10', 0);
    expect(await statusOf('/', 'kel-sari')).toBe(500);
    expect(await statusOf('/')).toBe(200);
  });

  test('is counted in the list of all sites, with a link to it', async () => {
    const { status, text } = await page('/', '');
    expect(status).toBe(200);
    expect(text).toContain('1 dari 3 situs perlu diperbaiki');
    expect(text).toContain(`<a href="http://dinkes.localhost:${dev.port}/">`);
    expect(text).toContain(`href="http://kel-sari.localhost:${dev.port}/_pratinjau/masalah/"`);
    expect(text).toContain('1 harus diperbaiki');
  });
});

describe('what is edited shows at the next look', () => {
  test('a text', async () => {
    await page(NEWS_ADDRESS);
    content.write(NEWS, `${content.read(NEWS)}\nKalimat penanda 7391.\n`);
    expect((await page(NEWS_ADDRESS)).text).toContain('penanda 7391');
  });

  test('a file that an editor puts in place of the old one', async () => {
    writeFileSync(
      content.at('dinkes/berita/.kabar.tmp'),
      content.read(NEWS).replace('penanda 7391', 'penanda 7392'),
    );
    renameSync(content.at('dinkes/berita/.kabar.tmp'), content.at(NEWS));
    expect((await page(NEWS_ADDRESS)).text).toContain('penanda 7392');
  });

  test('situs.yaml and a table, also in the feed', async () => {
    const yaml = content.read('dinkes/situs.yaml');
    content.write('dinkes/situs.yaml', yaml.replace('Nomor 12', 'Nomor 13'));
    const table = content.read('dinkes/program/2026.csv');
    content.write('dinkes/program/2026.csv', table.replaceAll('910000000', '920000000'));
    expect((await page('/kontak/')).text).toContain('Nomor 13');
    expect((await page('/lcc.json')).text).toContain('Nomor 13');
    expect((await page('/program/2026/')).text).toContain('920.000.000');
  });

  test('a new folder, a renamed file and a removed one', async () => {
    content.write(
      'kec-hulu/berita/2026-11-05-panen.md',
      '---\njudul: Panen kopi\ntanggal: 2026-11-05\n---\n',
    );
    expect(await statusOf('/berita/2026-11-05-panen/', 'kec-hulu')).toBe(200);
    renameSync(
      content.at('kec-hulu/berita/2026-11-05-panen.md'),
      content.at('kec-hulu/berita/2026-11-06-panen.md'),
    );
    expect(await statusOf('/berita/2026-11-05-panen/', 'kec-hulu')).toBe(404);
    expect(await statusOf('/berita/2026-11-06-panen/', 'kec-hulu')).toBe(200);
    rmSync(content.at('kec-hulu/berita'), { recursive: true });
    expect(await statusOf('/berita/2026-11-06-panen/', 'kec-hulu')).toBe(404);
  });

  test('an old address that was the file of a page leads on, as a server leads', async () => {
    content.write('kec-hulu/alihkan.csv', 'lama;baru\n/tentang/sejarah.html;/profil/\n');
    const { status, headers } = await page('/tentang/sejarah.html', 'kec-hulu');
    expect([status, headers.location]).toEqual([301, '/profil/']);
  });

  test('what all sites share, in each of them', async () => {
    const yaml = content.read('_kabupaten/kabupaten.yaml');
    content.write(
      '_kabupaten/kabupaten.yaml',
      yaml.replace('nama: Kabupaten Kecil', 'nama: Kabupaten Mungil'),
    );
    expect((await page('/')).text).toContain('Kabupaten Mungil');
    expect((await page('/', 'kec-hulu')).text).toContain('Kabupaten Mungil');
    content.write('_kabupaten/kabupaten.yaml', yaml);
  });

  test('a draft, which only this server shows', async () => {
    content.write('dinkes/halaman/rencana.md', '---\njudul: Rencana kami\ndraf: ya\n---\n');
    const { status, text } = await page('/rencana/');
    expect(status).toBe(200);
    expect(text).toContain('Hanya terlihat di pratinjau.');
    expect((await page('/lcc.json')).text).toContain('"halaman":{"jumlah":2');
  });

  test('a draft, marked in lists too', async () => {
    content.write(
      'dinkes/berita/2026-11-23-baru.md',
      '---\njudul: Belum siap\ntanggal: 2026-11-23\ndraf: ya\n---\n',
    );
    expect((await page('/berita/')).text).toMatch(/Belum siap<\/a>\s*<span class="contoh">draf<\/span>/);
    rmSync(content.at('dinkes/berita/2026-11-23-baru.md'));
  });
});

describe('a mistake', () => {
  const wrong = (text: string): string => text.replace(/^tanggal:.*$/m, 'tanggal: 2026-13-45');

  test('shows file, line, excerpt, remedy and kode, in the page and in the terminal, until it is mended', async () => {
    const good = content.read(NEWS);
    const since = dev.said().length;
    content.write(NEWS, wrong(good));
    const { status, text, headers } = await page(NEWS_ADDRESS);
    expect(status).toBe(500);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<span>dinkes/berita/2026-10-24-kabar-14.md</span><span>baris 4, kolom 10</span>');
    expect(text).toContain('tanggal: 2026-13-45');
    expect(text).toContain('^^^^^^^^^^');
    expect(text).toContain('1 dari ');
    expect(text).toContain('ISI-04');
    expect(text).toContain('<dt>Perbaikan</dt><dd>Periksa lagi hari, bulan, dan tahunnya.</dd>');
    await says(
      `${NEWS}:4:10\n  Tanggal \`2026-13-45\` tidak ada di kalender.\n  4 | tanggal: 2026-13-45`,
      since,
    );

    expect(await statusOf('/', 'kec-hulu')).toBe(200);

    content.write(NEWS, good);
    expect(await statusOf(NEWS_ADDRESS)).toBe(200);
    await says('dinkes: sudah baik.', since);
  });

  test('is told in words to a program that reads the feed', async () => {
    const good = content.read(NEWS);
    content.write(NEWS, wrong(good));
    const { status, headers, text } = await page('/lcc.json');
    expect([status, headers['content-type']]).toEqual([500, 'text/plain; charset=utf-8']);
    expect(text).toContain(`${NEWS}:4:10`);
    content.write(NEWS, good);
  });

  test('in what all sites share shows in each of them, and goes away', async () => {
    const good = content.read('_kabupaten/kabupaten.yaml');
    content.write(
      '_kabupaten/kabupaten.yaml',
      good.replace('zona_waktu: Asia/Makassar', 'zona_waktu: Asia/Bulan'),
    );
    for (const situs of ['dinkes', 'kec-hulu']) {
      const { status, text } = await page('/', situs);
      expect(status).toBe(500);
      expect(text).toContain('_kabupaten/kabupaten.yaml');
    }
    content.write('_kabupaten/kabupaten.yaml', good);
    expect(await statusOf('/')).toBe(200);
  });

  test('is shown as text, whatever it holds, and without the number of a person', async () => {
    const good = content.read(NEWS);
    const bad = `tanggal: "<script>alert(1)</script> & 9801010101010001"`;
    content.write(NEWS, good.replace(/^tanggal:.*$/m, bad));
    const { text } = await page('/');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ••••••••••••••••');
    expect(text).not.toContain('9801010101010001');
    expect(text).not.toMatch(/<style|<[^>]*\s(style|on[a-z]+)=|<script(?![^>]*\ssrc=)/);
    content.write(NEWS, good);
  });

  test('is one of all that are known, those that only should be mended last', async () => {
    const { status, text } = await page('/_pratinjau/masalah/');
    expect(status).toBe(200);
    expect(text).toContain('Dua hal sebaiknya dilihat');
    expect(text).toContain('dinkes/gambar/Foto Loket.jpg');
  });
});

test('a folder without a row, and a row without a folder, are told', async () => {
  mkdirSync(content.at('kec-hulus'));
  const stray = await page('/', 'kec-hulus');
  expect(stray.status).toBe(500);
  expect(stray.text).toContain('<code>kec-hulu</code>');
  rmSync(content.at('kec-hulus'), { recursive: true });

  renameSync(content.at('kel-sari'), content.at('.kel-sari'));
  const missing = await page('/', 'kel-sari');
  expect(missing.text).toContain('foldernya belum ada');
  expect(missing.text).toContain('REG-02');
  expect((await page('/', '')).text).toContain('belum ada foldernya');
  renameSync(content.at('.kel-sari'), content.at('kel-sari'));
});

test('an address without its closing slash leads to the one with it', async () => {
  const { status, headers } = await page('/berita');
  expect([status, headers.location]).toEqual([301, '/berita/']);
});

test('an address that is not there gets the page that says so', async () => {
  const { status, text } = await page('/tidak/pernah/ada/');
  expect(status).toBe(404);
  expect(text).toContain('Halaman tidak ditemukan');
});
