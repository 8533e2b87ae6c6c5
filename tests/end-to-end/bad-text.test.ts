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
  ['an empty situs.yaml', { 'satu/situs.yaml': '' }, ['BRK-23 situs.yaml:1:1'], /`kontak:`/],
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
  [
    'an apostrophe between apostrophes, with the line as it was meant',
    berita("id: brt-x\njudul: 'Jum'at bersih'\ntanggal: 2026-11-20"),
    ['YML-25 berita/x.md:3:8'],
    /kutip.*`judul: "Jum'at bersih"`/,
  ],
  [
    'a title that begins with a bracket',
    berita('id: brt-x\njudul: [Pengumuman] Libur\ntanggal: 2026-11-20'),
    ['YML-26 berita/x.md:3:8'],
    /kutip.*`judul: "\[Pengumuman\] Libur"`/,
  ],
  [
    'a key written in two ways',
    berita(`${TOP}\nJudul: Lagi`),
    ['YML-27 berita/x.md:5:1'],
    /Gabungkan isinya/,
  ],
  ['a key written twice', berita(`${TOP}\njudul: Lagi`), ['YML-04 berita/x.md:5:1'], /Gabungkan isinya/],
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
    /Biarkan yang terbaru saja/,
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
  [
    'a site without https://',
    body('Lihat [laman](www.contoh.go.id).'),
    ['TAU-13 berita/x.md:6:7'],
    /`https:\/\/www.contoh.go.id`/,
  ],
  [
    'a mail address without mailto:',
    body('Kirim ke [kami](dinkes@contohkab.go.id).'),
    ['TAU-13 berita/x.md:6:10'],
    /`mailto:dinkes@contohkab.go.id`/,
  ],
  [
    'a telephone without tel:',
    body('[Telepon](0812-3456-7890)'),
    ['TAU-13 berita/x.md:6:1'],
    /`tel:081234567890`/,
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

const Y = 'satu/berita/y.md';
const other = (top: string) => page(`id: brt-y\njudul: Lain lagi\ntanggal: 2026-11-20\n${top}`);
const linked = (top: string) => ({ [B]: page(TOP, 'Lihat [itu](y.md).'), [Y]: other(top) });

const misread: Mistake[] = [
  ['a heading without a space', body('##Jadwal'), ['TLS-01 berita/x.md:6:1'], /`## Jadwal`/],
  [
    'the same below other words',
    body('Teks\n###Lain di sini'),
    ['TLS-01 berita/x.md:7:1'],
    /`### Lain di sini`/,
  ],
  ['the same in a list', body('- ##Jadwal'), ['TLS-01 berita/x.md:6:3'], /`## Jadwal`/],
  ['text that is indented', body('Isi.\n\n     Menjorok lima.'), ['TLS-02 berita/x.md:8:1'], /Hapus spasi/],
  [
    'a link with a space in its address',
    body('Lihat [laporan](berkas/Laporan akhir.pdf).'),
    ['TLS-03 berita/x.md:6:7'],
    /`\[laporan\]\(<berkas\/Laporan akhir.pdf>\)`/,
  ],
  [
    'a picture with a space in its address',
    body('Isi\n![Rapat](gambar/foto rapat.jpg)'),
    ['TLS-03 berita/x.md:7:1'],
    /`!\[Rapat\]\(<gambar\/foto rapat.jpg>\)`/,
  ],
  [
    'the same to another site',
    body('[a](https://contoh.go.id/a b.pdf)'),
    ['TLS-03 berita/x.md:6:1'],
    /<https:\/\/contoh.go.id\/a b.pdf>/,
  ],
  ['a link whose words are bold', body('[**a** b](c d.md)'), ['TLS-03 berita/x.md:6:1'], /\(<c d.md>\)/],
  ['a link that is not closed', body('[a](berkas/a.pdf dan b'), ['TLS-03 berita/x.md:6:1'], /satu baris/],
  ['a link to a draft', linked('draf: ya'), ['TLS-05 berita/x.md:6:7'], /Terbitkan halaman itu/],
  ['a link to what comes later', linked('terbit: 2026-12-01'), ['TLS-05 berita/x.md:6:7'], /Terbitkan/],
  ['a link to what is over', linked('berakhir: 2026-11-22'), ['TLS-05 berita/x.md:6:7'], /Terbitkan/],
  [
    'two files with one text',
    {
      'satu/berita/rapat.md': page('judul: Rapat warga\ntanggal: 2026-11-20'),
      'satu/berita/rapat (1).md': page('judul: Rapat warga\ntanggal: 2026-11-20\n').replace('\n\n', '\n'),
    },
    ['ALM-04 berita/rapat (1).md:1:1', 'BRK-14 berita/rapat (1).md:1:1', 'TLS-06 berita/rapat (1).md:1:1'],
    /Hapus salah satu/,
  ],
  [
    'a day decades ahead',
    berita(`${TOP}\nterbit: 2062-12-01`),
    ['TLS-07 berita/x.md:5:9'],
    /Periksa tahunnya/,
  ],
  [
    'a day of the news more than a year ahead',
    berita('id: brt-x\njudul: Rapat warga\ntanggal: 2027-11-25'),
    ['TLS-07 berita/x.md:4:10'],
    /Periksa tahunnya/,
  ],
  [
    'a day of a year that nobody means',
    berita('id: brt-x\njudul: Rapat warga\ntanggal: 9999-12-31'),
    ['ISI-03 berita/x.md:4:10'],
    /tahun, bulan, hari/,
  ],
];

const unseen: Mistake[] = [
  [
    'as an escape of YAML in a title',
    berita('id: brt-x\njudul: "Uji \\u202Egnp.exe"\ntanggal: 2026-11-20'),
    ['TLS-04 berita/x.md:3:8'],
    /ketik ulang/,
  ],
  [
    'as itself in a title',
    berita('id: brt-x\njudul: Uji \u202Egnp.exe\ntanggal: 2026-11-20'),
    ['TLS-04 berita/x.md:3:12'],
    /ketik ulang/,
  ],
  [
    'as an entity in a body',
    body('Isi.\n\nUji &#x202e;gnp.exe so&shy;ft'),
    ['TLS-04 berita/x.md:8:1'],
    /ketik/,
  ],
  ['in a block', mdx('<Kartu judul="a&#x202e;b">Isi</Kartu>'), ['TLS-04 berita/x.mdx:6:1'], /ketik ulang/],
  ['in a table', program('1.02.02;Se\u200bhat;1000\n'), ['TLS-04 program/2026.csv:2:11'], /ketik ulang/],
  [
    'in the name of a file',
    { 'satu/berita/ra\u202epat.md': page(TOP) },
    ['BRK-06 berita/ra·pat.md:1:1', 'BRK-14 berita/ra·pat.md:1:1'],
    /Ketik ulang namanya/,
  ],
];

describe.each([
  ['what nobody sees', unseen],
  ['what a text meant', misread],
  ['situs.yaml', situsYaml],
  ['the top of a file', top],
  ['what waits or was broken', waiting],
  ['a table', tables],
  ['a link', links],
  ['code, which content never is', code],
])('a mistake in %s is named with its place and its remedy', (_, mistakes) => {
  test.each(mistakes)('%s', (...mistake) => expectTold(mistake));
});
