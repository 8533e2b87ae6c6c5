import { expect, test } from 'vitest';
import { strayWords } from './stray-words.ts';

const NAMES = [
  ...[
    'VID-20261120-WA0003.mp4',
    'PTT-20261120-WA0001.opus',
    'foto.zip',
    'pasang.EXE',
    'Rapat - Shortcut.lnk',
  ],
  ...['laman.url', 'Rapat.gdoc', 'Data.gsheet', 'Paparan.gslides', 'New Text Document.txt', 'surat.doc'],
  ...[
    'tabel.ods',
    'paparan.pptx',
    'brosur.pub',
    'scan.tif',
    'index.html',
    'batas.kml',
    'Unconfirmed.crdownload',
  ],
  ...['warga.vcf', 'data.mdb', 'tanpa akhiran', 'aneh.xyz'],
];

test.each(NAMES)('%s is told for what it is, with what to do', (name) => {
  const { what, action } = strayWords({ name, slug: 'nama' });
  expect(what).toMatch(/^\p{Ll}/u);
  expect(action).toMatch(/^\p{Lu}.{20,}\.$/u);
});

test('nobody is told to throw away what they have made', () => {
  for (const name of NAMES) expect(strayWords({ name, slug: 'nama' }).action).not.toMatch(/hapus|buang/i);
});

test('a shortcut to Google is downloaded in the form of its kind', () => {
  expect(strayWords({ name: 'Rapat.gdoc', slug: 'rapat' }).action).toMatch(/Word \(\.docx\)/);
  expect(strayWords({ name: 'Data.gsheet', slug: 'data' }).action).toMatch(/Excel \(\.xlsx\)/);
});
