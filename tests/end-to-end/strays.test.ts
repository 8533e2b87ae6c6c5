import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSalah } from '../../src/problems/problem.ts';
import { docxOf } from '../docx.ts';
import { pdfOf } from '../pdf.ts';
import { type Files, folderOf, page, photo, placed, problemsIn, readIn, soundIn, TOP } from './folder.ts';

const B = 'satu/berita/x.md';
const VIDEO = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1');
const NIK = '3171234505900001';

/** What clerks, phones and programs leave behind, and the one note that each of them gets. */
const STRAYS: readonly [file: string, bytes: string | Uint8Array, kode: string, remedy: RegExp][] = [
  ['berita/rapat.docx', docxOf('Rapat'), 'BRK-26', /`rapat.md`/],
  ['galeri/IMG-20261120-WA0001.jpg', await photo(), 'BRK-26', /Tampilkan/],
  ['dokumen/Renja 2027.pdf', pdfOf('Isi'), 'BRK-26', /`\[Unduh\]\(<Renja 2027.pdf>\)`/],
  ['berita/catatan.txt', 'Catatan.\n', 'BRK-10', /`catatan.md`/],
  ['berita/rapat.md.txt', page(TOP), 'BRK-29', /menjadi `rapat.md`/],
  ['berita/kosong.md', '', 'BRK-23', /Tulis isinya/],
  ['gambar/VID-20261120-WA0003.mp4', VIDEO, 'BRK-10', /kanal video/],
  ['gambar/foto.jpg', 'bukan gambar', 'BRK-15', /Simpan ulang/],
  ['gambar/IMG_0412.HEIC', '....ftypheic', 'GBR-03', /JPG/],
  ['berkas/surat.doc', '\u00d0\u00cf', 'BRK-10', /Word \(.docx\)/],
  ['berkas/paparan.pptx', 'PK', 'BRK-10', /PDF/],
  ['berkas/Rapat.gdoc', '{"url":"x"}', 'BRK-10', /Download › Microsoft Word/],
  ['berkas/rapat.lnk', 'L', 'BRK-10', /Salin berkas aslinya/],
  ['berkas/pasang.exe', 'MZ', 'BRK-10', /ke luar folder/],
  ['foto.jpg', await photo(), 'BRK-21', /folder `gambar`/],
  ['renja.pdf', pdfOf('Isi'), 'BRK-21', /folder `berkas`/],
  ['catatan.md', page(TOP), 'BRK-21', /`berita` bila berita/],
  ['berita/Desember/rapat.md', page(TOP), 'BRK-21', /langsung ke dalam folder `berita`/],
  ['gambar/\u200eWhatsApp Video.mp4', VIDEO, 'BRK-10', /kanal video/],
];

test.each(STRAYS)(
  '%s stops nothing: a note at it says that it is left out, and what to do',
  async (file, bytes, kode, remedy) => {
    using work = folderOf({ [`satu/${file}`]: bytes });
    const found = await problemsIn(work, ['satu']);
    const notes = found.filter((one) => one.kode !== 'BRK-14');
    expect(found.filter(isSalah)).toEqual([]);
    expect(notes.map(placed)).toEqual([`${kode} satu/${file.replace('\u200e', '·')}:1:1`]);
    expect(notes[0]?.pesan).toMatch(/tidak (ikut )?diterbitkan/);
    expect(notes[0]?.perbaikan).toMatch(remedy);
    const situs = await soundIn(work, 'satu');
    expect([...situs.downloads.keys(), ...situs.pictures.keys()]).toEqual([]);
  },
);

test('all of them together stop nothing, and a strange folder is one note, however much is in it', async () => {
  using work = folderOf({
    ...Object.fromEntries(
      STRAYS.map(([file, bytes]): [string, string | Uint8Array] => [`satu/${file}`, bytes]),
    ),
    'satu/Berita Desember/rapat.md': page(TOP),
    'satu/Berita Desember/Foto/a.jpg': await photo(),
    'satu/Berita Desember/video.mp4': VIDEO,
  });
  const found = await problemsIn(work, ['satu']);
  expect(found.filter(isSalah)).toEqual([]);
  const folder = found.filter(({ path }) => path.startsWith('satu/Berita Desember'));
  expect(folder.map(({ pesan, perbaikan }) => `${pesan} ${perbaikan}`)).toEqual([
    'Folder `Berita Desember` tidak dikenal, sehingga isinya (3 berkas) tidak ikut diterbitkan. Pindahkan isinya ke folder `berita`.',
  ]);
});

test.each<[string, string, string | Uint8Array, string]>([
  ['a video', 'gambar/a.mp4', VIDEO, '[a](/gambar/a.mp4)'],
  ['a picture in a strange folder', 'Foto/a.jpg', await photo(), '![Rapat](/Foto/a.jpg)'],
  ['a picture that is none', 'gambar/a.jpg', 'bukan gambar', '![Rapat](/gambar/a.jpg)'],
  ['a page in a strange folder', 'Titipan/a.md', page(TOP), '[a](../Titipan/a.md)'],
  ['a document beside situs.yaml', 'a.pdf', pdfOf('Isi'), '[a](/a.pdf)'],
])('%s that a page names is a mistake at the link, with what to do', async (_, file, bytes, link) => {
  using work = folderOf({ [`satu/${file}`]: bytes, [B]: page(TOP, link) });
  const found = await problemsIn(work, ['satu']);
  expect(found.filter(isSalah).map(placed)).toEqual(['TAU-12 satu/berita/x.md:6:1']);
  const note = found.find((one) => !isSalah(one));
  expect(found.find(isSalah)?.perbaikan).toContain(note?.perbaikan);
});

test.each<[string, Files, string]>([
  ['macros', { 'satu/Titipan/a.docm': 'PK', 'satu/berkas/b.docm': 'PK' }, 'BRK-17 satu/berkas/b.docm:1:1'],
  ['a link', { 'satu/Titipan': { to: '/etc' } }, 'BRK-01 satu/Titipan:1:1'],
  ['a broken situs.yaml', { 'satu/situs.yaml': 'kontak: [' }, 'YML-10 satu/situs.yaml:1:9'],
  ['a yearly table that is none', { 'satu/program/2026.xlsx': 'x' }, 'BRK-15 satu/program/2026.xlsx:1:1'],
  ['a page that is no text', { [B]: Buffer.from('a\0b') }, 'BRK-12 satu/berita/x.md:1:1'],
  ['an empty yearly table', { 'satu/program/2026.csv': '' }, 'BRK-23 satu/program/2026.csv:1:1'],
])('%s goes on stopping the situs', async (_, files, told) => {
  using work = folderOf(files);
  expect((await problemsIn(work, ['satu'])).filter(isSalah).map(placed)).toEqual([told]);
});

test.each<[string, string, string | Uint8Array, string]>([
  ['a note', 'berkas/a.txt', `Warga\n${NIK}\n`, 'berkas/a.txt:2:1'],
  ['a page in a strange folder', 'Titipan/a.md', `Warga ${NIK}.\n`, 'Titipan/a.md:1:7'],
  ['a Word file in a strange folder', 'Titipan/a.docx', docxOf(`NIK ${NIK}`), 'Titipan/a.docx:1:1'],
  ['a document under another name', 'berkas/a.bak', docxOf(`NIK ${NIK}`), 'berkas/a.bak:1:1'],
  ['the name of a video', `gambar/${NIK}.mp4`, VIDEO, 'gambar/••••••••••••••••.mp4:1:1'],
  ['the name of a strange folder', `${NIK}/a.mp4`, VIDEO, '••••••••••••••••/a.mp4:1:1'],
])('a NIK in %s is found although nothing of it is published', async (_, file, bytes, at) => {
  using work = folderOf({ [`satu/${file}`]: bytes });
  const found = await problemsIn(work, ['satu']);
  expect(found.filter(isSalah).map(placed)).toEqual([`PDP-03 satu/${at}`]);
  expect(JSON.stringify(found)).not.toContain(NIK);
});

test('a situs.yaml under another name is told with its right one', async () => {
  using work = folderOf({ 'satu/situs.yaml.txt': 'kontak: {}\n' });
  rmSync(`${work.content}/satu/situs.yaml`);
  const found = await problemsIn(work, ['satu']);
  expect(found.map(({ kode, perbaikan }) => `${kode} ${perbaikan}`)).toEqual([
    'BRK-24 Ganti nama `situs.yaml.txt` menjadi `situs.yaml`.',
    'BRK-29 Ganti namanya menjadi `situs.yaml`.',
  ]);
});

test('what staff read anew stays: nothing of a stray is known as a file of the situs', async () => {
  using work = folderOf({ 'satu/Titipan/a.jpg': await photo(), 'satu/berita/a.txt': 'x' });
  const { files, leftOut = [] } = await readIn(work, 'satu');
  expect([...files.keys()]).toEqual(['berita/2026-11-20-kabar.md', 'situs.yaml']);
  expect(leftOut.map(({ path }) => path)).toEqual(['Titipan/a.jpg', 'berita/a.txt']);
});
