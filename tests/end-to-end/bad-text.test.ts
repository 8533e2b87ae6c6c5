import { describe, test } from 'vitest';
import { page, TOP } from './folder.ts';
import { expectTold, type Mistake } from './told.ts';

const B = 'satu/berita/x.md';
const M = 'satu/berita/x.mdx';
const berita = (top: string, body?: string) => ({ [B]: page(top, body) });
const body = (text: string) => ({ [B]: page(TOP, text) });
const mdx = (text: string) => ({ [M]: page(TOP, text) });
const program = (rows: string) => ({ 'satu/program/2026.csv': `kode;nama;pagu_murni\n${rows}` });

const situsYaml: Mistake[] = [
  ['an empty situs.yaml', { 'satu/situs.yaml': '' }, ['BRK-23 situs.yaml:1:1'], /Isi berkas itu/],
  ['a list where keys are wanted', { 'satu/situs.yaml': '- a\n' }, ['YML-23 situs.yaml:1:1'], /satu isian/],
  [
    'a line that begins with a tab',
    { 'satu/situs.yaml': 'kontak:\n\tsurel: a@contohkab.go.id\n' },
    ['YML-01 situs.yaml:2:1'],
    /Hapus tab itu, lalu ketik dua spasi/,
  ],
  [
    'keys that only the register may hold',
    { 'satu/situs.yaml': 'diperbarui: 2026-11-01\nnama: Dinas Lain\nhost: lain.go.id\n' },
    ['REG-03 situs.yaml:2:1', 'REG-03 situs.yaml:3:1'],
    /_kabupaten\/register.yaml/,
  ],
  [
    'an unknown key, with the nearest one',
    { 'satu/situs.yaml': 'kontk:\n  surel: a@contohkab.go.id\n' },
    ['ISI-01 situs.yaml:1:1'],
    /`kontak`/,
  ],
  [
    'a photo of the head that is not there',
    { 'satu/situs.yaml': 'kepala:\n  gambar: gambar/kepala.jpg\n  gambar_alt: Kepala dinas\n' },
    ['TAU-05 situs.yaml:2:11'],
    /Salin berkasnya/,
  ],
];

const top: Mistake[] = [
  ['no top part at all', { [B]: 'Isi saja.\n' }, ['YML-21 berita/x.md:1:1'], /`---`/],
  ['a top part that is not closed', { [B]: '---\njudul: A\nIsi\n' }, ['YML-05 berita/x.md:1:1'], /`---`/],
  [
    'a line that begins with a tab',
    berita('judul: Rapat\n\ttanggal: 2026-11-20'),
    ['YML-01 berita/x.md:3:1'],
    /Hapus tab/,
  ],
  [
    'a day that no calendar has',
    berita('id: brt-x\njudul: Rapat warga\ntanggal: 2026-02-30'),
    ['ISI-04 berita/x.md:4:10'],
    /hari, bulan/,
  ],
  [
    'a day in words, with how to write it',
    berita('id: brt-x\njudul: Rapat warga\ntanggal: 24 November 2026'),
    ['ISI-03 berita/x.md:4:10'],
    /`tanggal: 2026-11-24`/,
  ],
  [
    'an unknown key, with the nearest one',
    berita(`${TOP}\nringkasn: Hasil rapat.`),
    ['ISI-01 berita/x.md:5:1'],
    /`ringkasan`/,
  ],
  ['a missing title', berita('id: brt-x\ntanggal: 2026-11-20'), ['ISI-02 berita/x.md:1:1'], /`judul: /],
  ['a key written twice', berita(`${TOP}\njudul: Lagi`), ['YML-04 berita/x.md:5:1'], /Hapus salah satu/],
  [
    'a colon within a title, with the quoted line',
    berita('judul: Rapat: hasil\ntanggal: 2026-11-20'),
    ['YML-02 berita/x.md:2:8'],
    /`judul: "Rapat: hasil"`/,
  ],
  [
    'an alias, which could blow up',
    berita(`${TOP}\nringkasan: *satu`),
    ['YML-14 berita/x.md:5:12'],
    /tanda kutip/,
  ],
  [
    'a picture in words that nobody wrote',
    berita(`${TOP}\ngambar: gambar/tak-ada.jpg`),
    ['GBR-09 berita/x.md:5:9', 'TAU-05 berita/x.md:5:9'],
    /gambar_alt/,
  ],
];

const waiting: Mistake[] = [
  [
    'a page that waits, with the question to answer',
    berita(`${TOP}\nbelum_diisi: ya\npertanyaan: Siapa yang hadir, dan kapan?`),
    ['ISI-46 berita/x.md:5:14'],
    /Siapa yang hadir, dan kapan\? Sesudah ditulis, hapus baris `belum_diisi` dan `pertanyaan`/,
  ],
  [
    'letters that were broken on the way',
    body('Warga menyebut \u00e2\u20ac\u0153puskesmas\u00e2\u20ac\u009d.'),
    ['BRK-13 berita/x.md:6:16'],
    /Ketik ulang/,
  ],
];

const tables: Mistake[] = [
  [
    'a row that is too short, with what it lacks',
    program('1.02.02;Program sehat\n1.02.03;Program bugar;1000\n'),
    ['CSV-01 program/2026.csv:2:1'],
    /tetap diberi pemisah/,
  ],
  [
    'a code that Excel made a date',
    program('01-Feb-02;Program sehat;1000\n'),
    ['CSV-02 program/2026.csv:2:1'],
    /Format Sel › Teks/,
  ],
  [
    'a code that Excel shortened',
    program('1,70E+15;Program sehat;1000\n'),
    ['CSV-14 program/2026.csv:2:1'],
    /Format Sel › Teks/,
  ],
  [
    'one code in two rows',
    program('1.02.02;Program sehat;1\n1.02.02;Program bugar;1\n'),
    ['ALM-05 program/2026.csv:3:1'],
    /Gabungkan/,
  ],
  [
    'two tables for one year',
    {
      ...program('1.02.02;Program sehat;1\n'),
      'satu/program/2026.CSV': 'kode;nama;pagu_murni\n1.02;A B;1\n',
    },
    ['BRK-14 program/2026.CSV:1:1', 'BRK-02 program/2026.csv:1:1', 'CSV-27 program/2026.csv:1:1'],
    /Simpan yang terbaru saja/,
  ],
  [
    'texts for a row that is not there, and two for one that is',
    {
      ...program('1.02.02;Program sehat;1\n'),
      'satu/program/a.md': page('tahun: 2026\nkode: 1.02.02'),
      'satu/program/b.md': page('tahun: 2026\nkode: 1.02.02'),
      'satu/program/c.md': page('tahun: 2026\nkode: 1.02.09'),
    },
    ['ALM-09 program/b.md:3:7', 'ALM-07 program/c.md:3:7'],
    /Betulkan kodenya, tambahkan barisnya/,
  ],
];

const links: Mistake[] = [
  [
    'a link to a page that is not there, with the nearest one',
    body('Lihat [kontak](/kontk/).'),
    ['TAU-01 berita/x.md:6:7'],
    /`\/kontak\/`/,
  ],
  [
    'a link to a file beside it, as it must stand there',
    body('[Kabar](2026-11-20-kabr.md)'),
    ['TAU-01 berita/x.md:6:1'],
    /`2026-11-20-kabar.md`/,
  ],
  [
    'a link to a heading that is not there',
    body('## Jadwal\n\n[a](#jadwl)'),
    ['TAU-02 berita/x.md:8:1'],
    /`#jadwal`/,
  ],
  [
    'a download that is not there',
    body('[Unduh](/berkas/a.pdf)'),
    ['TAU-05 berita/x.md:6:1'],
    /Salin berkasnya/,
  ],
  [
    'a path out of the folder',
    body('[a](../../dua/situs.yaml)'),
    ['TAU-04 berita/x.md:6:1'],
    /Salin berkasnya/,
  ],
  ['the same in disguise', body('[a](%2e%2e/%2E%2e/dua/situs.yaml)'), ['TAU-04 berita/x.md:6:1'], /Salin/],
  [
    'the same from the top part',
    berita(`${TOP}\ngambar: ../dua/a.jpg\ngambar_alt: Rapat`),
    ['TAU-04 berita/x.md:5:9'],
    /Salin/,
  ],
  [
    'a path of one computer',
    berita(`${TOP}\ngambar: C:\\a.jpg\ngambar_alt: Rapat`),
    ['TAU-04 berita/x.md:5:9'],
    /Salin/,
  ],
  [
    'a path as Windows writes it',
    berita(`${TOP}\ngambar: gambar\\a.jpg\ngambar_alt: Rapat`),
    ['TAU-11 berita/x.md:5:9'],
    /`gambar\/a.jpg`/,
  ],
  [
    'a picture of another site',
    berita(`${TOP}\ngambar: https://a.id/a.jpg\ngambar_alt: Rapat`),
    ['GBR-07 berita/x.md:5:9'],
    /folder `gambar`/,
  ],
  ['a link that is a program', body('[a](javascript:alert(1))'), ['TAU-03 berita/x.md:6:1'], /`https:\/\/`/],
];

const code: Mistake[] = [
  [
    'a line of import',
    mdx('import fs from "node:fs"\n\nIsi.'),
    ['MDX-01 berita/x.mdx:6:1'],
    /Hapus baris itu/,
  ],
  ['a line of export', mdx('export const a = 1\n\nIsi.'), ['MDX-01 berita/x.mdx:6:1'], /Hapus baris itu/],
  ['an expression', mdx('Jumlah {1 + 1} orang.'), ['MDX-02 berita/x.mdx:6:8'], /`\\{`/],
  [
    'an expression in a block',
    mdx('<Kartu judul={fs}>Isi</Kartu>'),
    ['MDX-07 berita/x.mdx:6:14'],
    /`judul="…"`/,
  ],
  [
    'an unknown block, with the nearest one',
    mdx('<Peringatn>Isi</Peringatn>'),
    ['MDX-04 berita/x.mdx:6:1'],
    /`<Peringatan>`/,
  ],
  [
    'a handler on a block',
    mdx('<Kartu judul="a" onclick="x()">Isi</Kartu>'),
    ['MDX-06 berita/x.mdx:6:18'],
    /Hapus/,
  ],
  [
    'a block that leads to a program',
    mdx('<Kartu judul="a" tautan="javascript:x()">a</Kartu>'),
    ['TAU-03 berita/x.mdx:6:1'],
    /`https:\/\/`/,
  ],
  ['raw HTML', body('Baris.\n\n<div onclick="x()">klik</div>'), ['MDX-05 berita/x.md:8:1'], /Markdown/],
  ['a script', body('<script>alert(1)</script>'), ['MDX-05 berita/x.md:6:1'], /Markdown/],
];

describe.each([
  ['situs.yaml', situsYaml],
  ['the top of a file', top],
  ['what waits or was broken', waiting],
  ['a table', tables],
  ['a link', links],
  ['code, which content never is', code],
])('a mistake in %s is named with its place and its remedy', (_, mistakes) => {
  test.each(mistakes)('%s', (...mistake) => expectTold(mistake));
});
