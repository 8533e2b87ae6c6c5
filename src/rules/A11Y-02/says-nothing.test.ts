import { expect, test } from 'vitest';
import { saysNothing } from './says-nothing.ts';

test.each([
  'gambar',
  'Foto',
  'image',
  'Gambar 1',
  'foto kegiatan',
  'Logo',
  'img_2034',
  'IMG-20260310-WA0042.jpg',
  'IMG-20260310-WA0042',
  'IMG_20260310_101112_HDR',
  'DSC00012.JPG',
  'P1010023',
  'PXL_20260310_031112345',
  'WhatsApp Image 2026-08-19 at 09.14.22',
  'Screenshot (12)',
  'rapat koordinasi.png',
  '12345',
  '...',
])('`%s` says nothing of a picture', (text) => expect(saysNothing(text, 'rapat.jpg')).toBe(true));

test.each(['rapat-koordinasi', 'rapat_2026', 'Rapat-Koordinasi'])(
  '`%s` is only the name of its file',
  (text) => {
    expect(saysNothing(text, `${text.toLowerCase()}.jpg`)).toBe(true);
    expect(saysNothing(text, 'lain.jpg')).toBe(false);
  },
);

test.each([
  'Warga mengantre di loket',
  'Foto kepala dinas di ruang kerja',
  'Grafik jumlah penduduk 2021-2025',
  'Logo Puskesmas',
  'Bagan organisasi',
  'loket',
  'Posyandu Melati 3',
])('`%s` says what is seen', (text) => expect(saysNothing(text, 'loket.jpg')).toBe(false));
