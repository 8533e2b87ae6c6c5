import { expect, test } from 'vitest';
import { isSalah } from '../../src/problems/problem.ts';
import { pdfOf } from '../pdf.ts';
import { type Files, folderOf, page, photo, placed, problemsIn, readIn, soundIn, TOP } from './folder.ts';

const B = 'satu/berita/x.md';
const WHATSAPP = 'gambar/WhatsApp Image 2026-11-24 at 09.30.12 (1).jpeg';
const TEXT = page('id: brt-x\njudul: Rapat di Café Melati\ntanggal: 2026-11-20');

const rowsOf = (text: string): Files => ({ 'satu/program/2026.csv': text });

test.each<[string, Files]>([
  ['with a byte order mark', { [B]: `\uFEFF${TEXT}` }],
  ['with line ends of Windows', { [B]: TEXT.replaceAll('\n', '\r\n') }],
  ['in Windows-1252', { [B]: Buffer.from(TEXT, 'latin1') }],
  ['in UTF-16, as Notepad calls Unicode', { [B]: Buffer.from(`\uFEFF${TEXT}`, 'utf16le') }],
])('a page saved %s says what was written', async (_, files) => {
  using work = folderOf(files);
  expect(await problemsIn(work, ['satu'])).toEqual([]);
  const { isian } = await readIn(work, 'satu');
  expect(isian.map(({ data }) => data['judul'])).toEqual(['Kabar satu', 'Rapat di Café Melati']);
});

test.each<[string, Files]>([
  ['semicolons and dots', rowsOf('kode;nama;pagu_murni;realisasi_fisik\n1.02.02;Sehat;1.250.000;72,5\n')],
  ['commas and no dots', rowsOf('kode,nama,pagu_murni,realisasi_fisik\n1.02.02,Sehat,1250000,72.5\n')],
  [
    'currency and quotes',
    rowsOf('"Kode";"Uraian";"Pagu (Rp)";"Fisik"\n1.02.02;Sehat;"Rp1.250.000,00";72,5%\n'),
  ],
  [
    'tabs and a mark',
    rowsOf('\uFEFFkode\tnama\tpagu_murni\trealisasi_fisik\r\n1.02.02\tSehat\t1250000\t72,5\r\n'),
  ],
  [
    'sep=; and a title',
    rowsOf('sep=;\nProgram 2026;;;\nkode;nama;pagu_murni;realisasi_fisik\n1.02.02;Sehat;1250000;72,5\n'),
  ],
])('a table with %s gives the same rows', async (_, files) => {
  using work = folderOf(files);
  expect(await problemsIn(work, ['satu'])).toEqual([]);
  const { isian } = await readIn(work, 'satu');
  expect(isian.find(({ koleksi }) => koleksi === 'program')?.data).toEqual({
    tahun: 2026,
    kode: '1.02.02',
    nama: 'Sehat',
    pagu_murni: 1_250_000,
    realisasi_fisik: 72.5,
  });
});

test.each([
  ['the top part', page(`${TOP}\ngambar: ${WHATSAPP}\ngambar_alt: Rapat`)],
  ['a body, with escapes', page(TOP, `![Rapat](/${encodeURI(WHATSAPP)})`)],
  ['a body, in brackets', page(TOP, `![Rapat](<../${WHATSAPP}>)`)],
])('a photo as the phone named it, in %s, is shown under a clean name with a note', async (_, text) => {
  using work = folderOf({ [B]: text, [`satu/${WHATSAPP}`]: await photo() });
  expect((await problemsIn(work, ['satu'])).map(placed)).toEqual([`BRK-14 satu/${WHATSAPP}:1:1`]);
});

test.each([
  ['Uji realisasi 100%.pdf', '<../berkas/Uji realisasi 100%.pdf>'],
  ['Uji realisasi 100%.pdf', '../berkas/Uji%20realisasi%20100%25.pdf'],
  ['SK #3.pdf', '<../berkas/SK #3.pdf>'],
  ['Laporan%20Akhir.pdf', '../berkas/Laporan%20Akhir.pdf'],
])('a file called %s is reached by %s, and published under a clean name', async (name, written) => {
  using work = folderOf({ [B]: page(TOP, `[laporan](${written})`), [`satu/berkas/${name}`]: pdfOf('Isi') });
  const found = await problemsIn(work, ['satu']);
  expect(found.map(placed)).toEqual([`BRK-14 satu/berkas/${name}:1:1`]);
  const situs = await soundIn(work, 'satu');
  const [address] = [...situs.downloads.values()].map((one) => one.address);
  expect(situs.hrefOf(written.replace(/[<>]/g, ''), 'berita/x.md')).toBe(address);
});

test('codes and numbers of telephones stay as written, quoted or not', async () => {
  using work = folderOf({
    'satu/situs.yaml': 'kontak:\n  telepon:\n    - 081234567890\n    - "(0274) 512345"\n',
  });
  expect(await problemsIn(work, ['satu'])).toEqual([]);
  const { situs } = await readIn(work, 'satu');
  expect(situs?.data['kontak']).toEqual({ telepon: ['081234567890', '(0274) 512345'] });
});

test('keys in other case or with a space are read as meant, in pages and in situs.yaml', async () => {
  using work = folderOf({
    [B]: page('ID: brt-x\nJudul: Rapat warga\nTanggal: 2026-11-20\nRingkasan: Uji.\nKata kunci: [uji]'),
    'satu/situs.yaml': 'KONTAK:\n  Telepon: ["(0274) 512345"]\n',
    'satu/program/2026.csv': 'Kode;NAMA;Pagu Murni\n1.02.02;Sehat;1250000\n',
  });
  expect(await problemsIn(work, ['satu'])).toEqual([]);
  const { isian, situs } = await readIn(work, 'satu');
  expect(isian.find(({ path }) => path === 'berita/x.md')?.data).toEqual({
    id: 'brt-x',
    judul: 'Rapat warga',
    tanggal: '2026-11-20',
    ringkasan: 'Uji.',
    kata_kunci: ['uji'],
  });
  expect(situs?.data['kontak']).toEqual({ telepon: ['(0274) 512345'] });
});

test('files of the machine and open documents are noted in a few words, and stop nothing', async () => {
  using work = folderOf({
    'satu/.DS_Store': 'x',
    'satu/Thumbs.db': 'x',
    'satu/berkas/desktop.ini': 'x',
    'satu/program/~$2026.xlsx': 'x',
  });
  const found = await problemsIn(work, ['satu']);
  expect(found.map(placed)).toEqual([
    'BRK-27 satu/.DS_Store:1:1',
    'BRK-27 satu/Thumbs.db:1:1',
    'BRK-27 satu/berkas/desktop.ini:1:1',
    'BRK-16 satu/program/~$2026.xlsx:1:1',
  ]);
  expect(found.filter(isSalah)).toEqual([]);
});
