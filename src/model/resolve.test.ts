import { describe, expect, test } from 'vitest';
import { type Destinations, resolve } from './resolve.ts';

const to: Destinations = {
  pages: new Map<string, ReadonlySet<string> | undefined>([
    ['/', undefined],
    ['/kontak/', undefined],
    ['/berita/rapat/', new Set(['jadwal', 'hasil-rapat'])],
  ]),
  files: new Map([
    ['berita/rapat.md', '/berita/rapat/'],
    ['program/pasar.md', '/program/2026/#2.16'],
    ['berkas/Renja 2026.pdf', '/berkas/renja-2026.pdf'],
    ['berkas/Realisasi 100%.pdf', '/berkas/realisasi-100.pdf'],
    ['berkas/SK #3?.pdf', '/berkas/sk-3.pdf'],
    ['gambar/rapat.jpg', '/gambar/rapat.0a1b2c3d-960.webp'],
    ['gambar/IMG-20261120-WA0001.jpg', '/gambar/img-20261120-wa0001.0a1b2c3d-960.webp'],
  ]),
  leftOut: new Map([['gambar/rapat.mp4', 'Unggah ke kanal video resmi.']]),
  pending: new Map([
    ['berita/draf.md', 'masih draf'],
    ['/berita/draf/', 'masih draf'],
    ['berita/rusak.md', undefined],
  ]),
};

const from = (written: string, folder = 'berita') => resolve(written, folder, '/berita/rapat/', to);

describe('what is written leads', () => {
  test.each([
    ['/kontak/', '/kontak/'],
    ['/kontak', '/kontak/'],
    ['/', '/'],
    ['/kontak/?dari=berita#peta', '/kontak/?dari=berita#peta'],
    ['rapat.md', '/berita/rapat/'],
    ['rapat.md#jadwal', '/berita/rapat/#jadwal'],
    ['../berita/rapat.md', '/berita/rapat/'],
    ['/berita/rapat.md', '/berita/rapat/'],
    ['#jadwal', '/berita/rapat/#jadwal'],
    ['../program/pasar.md', '/program/2026/#2.16'],
    ['/berkas/Renja 2026.pdf', '/berkas/renja-2026.pdf'],
    ['/berkas/Renja%202026.pdf', '/berkas/renja-2026.pdf'],
    ['../gambar/rapat.jpg', '/gambar/rapat.0a1b2c3d-960.webp'],
    ['../berkas/Realisasi 100%.pdf', '/berkas/realisasi-100.pdf'],
    ['/berkas/Realisasi%20100%25.pdf', '/berkas/realisasi-100.pdf'],
    ['../berkas/SK #3?.pdf', '/berkas/sk-3.pdf'],
  ])('%s to %s', (written, href) => {
    expect(from(written)).toMatchObject({ kind: 'found', href });
  });

  test('from the top part of a file, and from situs.yaml, by paths of the situs', () => {
    expect(from('gambar/rapat.jpg', '')).toMatchObject({ kind: 'found', path: 'gambar/rapat.jpg' });
    expect(from('gambar/rapat.jpg', 'berita')).toMatchObject({ kind: 'missing' });
  });

  test.each(['https://contoh.go.id/a', 'mailto:a@contoh.go.id', 'tel:+6285', 'HTTPS://CONTOH.GO.ID'])(
    '%s elsewhere, as it is',
    (written) => expect(from(written)).toEqual({ kind: 'elsewhere', href: written }),
  );

  test.each(['draf.md', '/berita/draf/', '/berita/draf', '/berita/draf/#a', 'draf.md#b'])(
    '%s to what does not show today',
    (written) => expect(from(written)).toEqual({ kind: 'pending', why: 'masih draf' }),
  );

  test('to what has problems of its own', () => expect(from('rusak.md')).toEqual({ kind: 'pending' }));

  test.each([
    '../../dua/a.jpg',
    '/../dua/a.jpg',
    '%2e%2e/%2E%2E/a.jpg',
    '..%2f..%2fa.jpg',
    'C:\\a.jpg',
    'c:/a.jpg',
    '%00',
  ])('%s nowhere: it is outside', (written) => expect(from(written)).toEqual({ kind: 'outside' }));
});

describe('what leads nowhere is told as it must be written there', () => {
  test.each([
    ['rapt.md', { kind: 'missing', suggestion: 'rapat.md' }],
    ['../gambar/rapt.jpg', { kind: 'missing', suggestion: '../gambar/rapat.jpg' }],
    ['/gambar/rapt.jpg', { kind: 'missing', suggestion: '/gambar/rapat.jpg' }],
    ['/kontk/', { kind: 'missing', suggestion: '/kontak/' }],
    ['/kontk', { kind: 'missing', suggestion: '/kontak/' }],
    ['../gambar/Rapat.JPG', { kind: 'case', right: '../gambar/rapat.jpg' }],
    ['/gambar/RAPAT.jpg', { kind: 'case', right: '/gambar/rapat.jpg' }],
    ['..\\gambar\\rapat.jpg', { kind: 'slash', right: '../gambar/rapat.jpg' }],
    ['%zz', { kind: 'missing' }],
    ['#Hasil Rapat', { kind: 'anchor', suggestion: '#hasil-rapat' }],
    ['rapat.md#jadwl', { kind: 'anchor', suggestion: '#jadwal' }],
    ['/tidak-mirip-apa-pun/', { kind: 'missing' }],
    ['IMG-20261120-WA0001.jpg', { kind: 'missing', suggestion: '../gambar/IMG-20261120-WA0001.jpg' }],
    ['/IMG-20261120-WA0001.jpg', { kind: 'missing', suggestion: '/gambar/IMG-20261120-WA0001.jpg' }],
    ['/img-20261120-wa0001.JPEG', { kind: 'missing', suggestion: '/gambar/IMG-20261120-WA0001.jpg' }],
    ['/gambar/rapat.png', { kind: 'missing', suggestion: '/gambar/rapat.jpg' }],
    ['/gambar/rapat.mp4', { kind: 'left-out', remedy: 'Unggah ke kanal video resmi.' }],
  ])('%s', (written, told) => {
    expect(from(written)).toEqual(told);
  });
});
