import { expect, test } from 'vitest';
import { zipOf } from '../../tests/zip.ts';
import { judgeKind, MOST_BYTES, problemBeforeReading } from './kinds.ts';

const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const GIF = Buffer.from('GIF89a');
const WEBP = Buffer.from('RIFF\x10\0\0\0WEBPVP8 ');
const PDF = Buffer.from('%PDF-1.7\n');
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0');
const AVIF = Buffer.from('\0\0\0\x18ftypavif\0\0\0\0');
const MP4 = Buffer.from('\0\0\0\x18ftypisom\0\0\0\0');
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const SVG = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
const HTML = Buffer.from('<!doctype html><html><body>Masuk dahulu</body></html>');
const XLSX = zipOf({ 'xl/workbook.xml': 'x' });
const DOCX = zipOf({ 'word/document.xml': 'x' });
const TEXT = Buffer.from('isi');

const judged = (path: string, bytes: Uint8Array): string => {
  const found = judgeKind(path, bytes, { path: `dinkes/${path}` });
  return 'kind' in found ? found.kind : `${found.problem.kode} ${found.problem.pesan}`;
};

test.each([
  ['halaman/a.md', TEXT, 'md'],
  ['halaman/a.mdx', TEXT, 'mdx'],
  ['situs.yml', TEXT, 'yaml'],
  ['program/2026.CSV', TEXT, 'csv'],
  ['batas.geojson', Buffer.from('{"type":"FeatureCollection","features":[]}'), 'geojson'],
  ['program/2026.xlsx', XLSX, 'xlsx'],
  ['berkas/a.docx', DOCX, 'docx'],
  ['berkas/a.pdf', PDF, 'pdf'],
  ['gambar/a.JPEG', JPEG, 'jpeg'],
  ['gambar/a.png', PNG, 'png'],
  ['gambar/a.webp', WEBP, 'webp'],
  ['gambar/a.gif', GIF, 'gif'],
  ['gambar/a.jpg', PNG, 'png'],
  ['halaman/a.md', HTML, 'md'],
])('%s is what its bytes say', (path, bytes, kind) => {
  expect(judged(path, bytes)).toBe(kind);
});

test.each([
  ['pasang.exe', Buffer.from('MZ'), 'BRK-10'],
  ['a.html', HTML, 'BRK-10'],
  ['a.js', TEXT, 'BRK-10'],
  ['arsip.zip', zipOf({ a: 'b' }), 'BRK-10'],
  ['tanpa-akhiran', TEXT, 'BRK-10'],
  ['gambar/constructor', TEXT, 'BRK-10'],
  ['halaman/a.md', Buffer.from('a\0b'), 'BRK-12'],
  ['halaman/a.md', Buffer.alloc(0), 'BRK-23'],
  ['halaman/a.md', Buffer.from(' \n'), 'BRK-23'],
  ['berkas/a.pdf', HTML, 'BRK-15'],
  ['berkas/a.pdf', TEXT, 'BRK-15'],
  ['berkas/a.pdf', JPEG, 'BRK-15'],
  ['berkas/a.docx', XLSX, 'BRK-15'],
  ['program/2026.xlsx', DOCX, 'BRK-15'],
  ['program/2026.csv', XLSX, 'BRK-15'],
  ['program/2026.csv', HTML, 'BRK-15'],
  ['program/2026.xlsx', zipOf({ a: 'b' }), 'BRK-15'],
  ['program/2026.xlsx', XLSX.subarray(0, 40), 'BRK-15'],
  ['gambar/a.jpg', HTML, 'BRK-15'],
  ['gambar/a.jpg', MP4, 'BRK-15'],
  ['gambar/a.jpg', AVIF, 'BRK-15'],
  ['gambar/a.jpg', Buffer.from([1, 0, 2]), 'BRK-15'],
  ['gambar/a.jpg', SVG, 'GBR-06'],
  ['gambar/a.svg', SVG, 'GBR-06'],
  ['gambar/a.jpg', HEIC, 'GBR-03'],
  ['gambar/IMG_0412.HEIC', HEIC, 'GBR-03'],
  ['program/2026.xlsx', OLD, 'XLS-02'],
  ['berkas/a.docx', OLD, 'BRK-15'],
  ['program/2026.xls', OLD, 'XLS-02'],
  ['berkas/a.doc', OLD, 'BRK-10'],
  ['berita/rapat.md.txt', TEXT, 'BRK-29'],
  ['situs.yaml.txt', TEXT, 'BRK-29'],
  ['gambar/foto.JPG.TXT', JPEG, 'BRK-29'],
  ['berita/catatan.txt', TEXT, 'BRK-10'],
  ['program/2026.xlsm', XLSX, 'BRK-17'],
  ['program/2026.xlsx', zipOf({ 'xl/workbook.xml': 'x', 'xl/vbaProject.bin': 'x' }), 'BRK-17'],
  ['berkas/a.docx', zipOf({ 'word/document.xml': 'x', 'word/activeX/activeX1.xml': 'x' }), 'BRK-17'],
  ['batas.geojson', Buffer.from('{'), 'BRK-25'],
  ['batas.geojson', Buffer.from('[]'), 'BRK-25'],
  [
    'batas.geojson',
    Buffer.from(`{"type":"FeatureCollection","features":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
    'BRK-25',
  ],
])('%s is refused by its bytes or its name', (path, bytes, kode) => {
  expect(judged(path, bytes)).toMatch(new RegExp(`^${kode} `));
});

test('a file beyond its measure is not even opened', () => {
  const problem = problemBeforeReading('halaman/a.md', MOST_BYTES.md + 1, { path: 'dinkes/halaman/a.md' });
  expect(problem?.kode).toBe('BRK-11');
});
