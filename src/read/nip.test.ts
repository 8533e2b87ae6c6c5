import { expect, test } from 'vitest';
import { parseMarkdown } from '../text/markdown.ts';
import { plainTextOf } from '../text/plain-text.ts';
import { isianWithoutNip, nipsIn, withoutNip } from './nip.ts';

test.each(['197001121995031002', '19700112 199503 1 002', '19700112.199503.2.002'])(
  '%s is a NIP',
  (written) => {
    expect(nipsIn(`Kepala, ${written}`)).toEqual([{ offset: 8, length: written.length }]);
  },
);

test('a NIP beside a comma, or with what nobody sees in it, is one too', () => {
  expect(nipsIn('197001121995031002,19700112\u200b1995031003')).toHaveLength(2);
  expect(withoutNip('Kepala (NIP. 19700112–199503–1–002) hadir')).toBe('Kepala () hadir');
});

test.each([
  ['no month', '197013121995031002'],
  ['no sex', '197001121995033002'],
  ['part of a longer number', '1970011219950310021'],
  ['money', 'Rp197.001.121.995.031.002'],
])('a number with %s is none', (_, written) => {
  expect(nipsIn(written)).toEqual([]);
});

test('a NIP and the word before it leave values and bodies', () => {
  const text = 'Ditandatangani Kepala Dinas, NIP. 19700112 199503 1 002.\n';
  const tree = parseMarkdown(text).tree ?? { type: 'root', children: [] };
  const isian = isianWithoutNip(
    {
      koleksi: 'berita',
      slug: 'a',
      id: 'a',
      idFrom: 'path',
      path: 'berita/a.md',
      data: { judul: 'A', kata_kunci: ['197001121995031002'] },
      places: {},
      body: { path: 'berita/a.md', tree, headings: [], references: [] },
    },
    text,
  );
  expect(isian.data['kata_kunci']).toEqual(['']);
  expect(plainTextOf(isian.body?.tree ?? tree)).toBe('Ditandatangani Kepala Dinas, .');
  expect(withoutNip('Tidak ada angka.')).toBe('Tidak ada angka.');
});
