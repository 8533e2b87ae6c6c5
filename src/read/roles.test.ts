import { describe, expect, test } from 'vitest';
import { folderMeantBy, isContentPath, roleOf, strangeFolderOf } from './roles.ts';

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
  ] as const)('%s', (path, kind, kode) => {
    expect(roleIn(path, kind)).toMatchObject({
      role: 'misplaced',
      problem: { kode, path: `dinkes/${path}` },
    });
  });
});

test.each([
  ['program/apbd-2024.csv', 'csv', '2024.csv'],
  ['program/APBD 2024.XLSX', 'xlsx', '2024.xlsx'],
  ['program/2024 (1).csv', 'csv', '2024.csv'],
  ['program/2024/apbd.csv', 'csv', 'program/2024.csv'],
  ['program/rekap.csv', 'csv', '2026.csv'],
  ['program/1926.csv', 'csv', '2026.csv'],
  ['ppid/dip-2025.csv', 'csv', 'dip.csv'],
  ['ppid/DIP Dinkes.xlsx', 'xlsx', 'dip.xlsx'],
] as const)('a table of another name is told with the name it needs: %s', (path, kind, better) => {
  expect(roleIn(path, kind)).toMatchObject({
    role: 'asset',
    note: { kode: 'CSV-31', tingkat: 'catatan', perbaikan: expect.stringContaining(`\`${better}\``) },
  });
});

test('a table beside others of its folder stays what pages name', () => {
  expect(roleIn('ppid/anggaran.csv', 'csv')).toEqual({ role: 'asset' });
  expect(roleIn('ppid/diplomasi.csv', 'csv')).toEqual({ role: 'asset' });
});

test.each([
  ['brita/rapat.md', 'brita'],
  ['dip/a.md', 'dip'],
  ['Berita Desember/2026/a.md', 'Berita Desember'],
  ['berita/Desember/a.md', undefined],
  ['gambar/a.jpg', undefined],
  ['foto.jpg', undefined],
])('%s stands in a folder that no situs has: %s', (path, folder) => {
  expect(strangeFolderOf(path)).toBe(folder);
});

test.each([
  ['brita', ['brita/a.md'], 'berita'],
  ['Berita', ['Berita/a.md'], 'berita'],
  ['Berita Desember', ['Berita Desember/a.md'], 'berita'],
  ['Foto HUT', ['Foto HUT/a.JPG', 'Foto HUT/b.jpeg'], 'gambar'],
  ['Arsip Surat', ['Arsip Surat/a.pdf', 'Arsip Surat/b.docx'], 'berkas'],
  ['Arsip Surat', ['Arsip Surat/a.pdf', 'Arsip Surat/b.md'], undefined],
])('what is in %s belongs into a folder by its name or by what it holds', (folder, paths, meant) => {
  expect(folderMeantBy(folder, paths)).toBe(meant);
});

test.each([
  ...['situs.yaml', 'situs.yml', 'alihkan.csv', 'berita/rapat.md', 'halaman/visi.mdx'],
  ...['program/2026.csv', 'program/2026.xlsx', 'program/2026.xls', 'ppid/dip.csv'],
])('a situs cannot do without %s', (path) => {
  expect(isContentPath(path)).toBe(true);
});

test.each([
  ...['gambar/a.jpg', 'berkas/a.pdf', 'berita/a.docx', 'program/rekap.csv', 'catatan.md', 'gambar/a.md'],
  ...['berita/2026/a.md', 'Titipan/situs.yaml', 'Titipan/2026.csv', 'berita/rapat.md.txt'],
])('a situs can do without %s', (path) => {
  expect(isContentPath(path)).toBe(false);
});
