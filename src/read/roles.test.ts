import { describe, expect, test } from 'vitest';
import { roleOf } from './roles.ts';

const roleIn = (path: string, kind: Parameters<typeof roleOf>[0]['kind']) => roleOf({ path, kind }, 'dinkes');

test.each([
  ['situs.yaml', 'yaml', { role: 'situs' }],
  ['berita/rapat.md', 'md', { role: 'isian', koleksi: expect.objectContaining({ name: 'berita' }) }],
  ['halaman/visi.mdx', 'mdx', { role: 'isian', koleksi: expect.objectContaining({ name: 'halaman' }) }],
  [
    'program/2026.csv',
    'csv',
    { role: 'table', koleksi: expect.objectContaining({ name: 'program' }), tahun: 2026 },
  ],
  [
    'program/2026.xlsx',
    'xlsx',
    { role: 'table', koleksi: expect.objectContaining({ name: 'program' }), tahun: 2026 },
  ],
  ['ppid/dip.csv', 'csv', { role: 'table', koleksi: expect.objectContaining({ name: 'dip' }) }],
  ['program/rekap.csv', 'csv', { role: 'asset' }],
  ['program/1926.csv', 'csv', { role: 'asset' }],
  ['dataset/kopi.csv', 'csv', { role: 'asset' }],
  ['berita/foto.jpg', 'jpeg', { role: 'asset' }],
  ['gambar/2026/foto.jpg', 'jpeg', { role: 'asset' }],
  ['berkas/renja.pdf', 'pdf', { role: 'asset' }],
] as const)('%s is read for what it is', (path, kind, role) => {
  expect(roleIn(path, kind)).toEqual(role);
});

describe('a file that nobody would read is told', () => {
  test.each([
    ['catatan.md', 'md', 'BRK-21'],
    ['foto.jpg', 'jpeg', 'BRK-21'],
    ['berita/2026/rapat.md', 'md', 'BRK-21'],
    ['berita/situs.yaml', 'yaml', 'BRK-21'],
    ['gambar/rapat.md', 'md', 'BRK-21'],
    ['berkas/daftar.yaml', 'yaml', 'BRK-21'],
    ['brita/rapat.md', 'md', 'BRK-20'],
    ['dip/a.md', 'md', 'BRK-20'],
  ] as const)('%s', (path, kind, kode) => {
    expect(roleIn(path, kind)).toMatchObject({
      role: 'misplaced',
      problem: { kode, path: `dinkes/${path}` },
    });
  });
});
