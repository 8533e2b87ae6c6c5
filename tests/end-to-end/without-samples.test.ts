import { expect, test } from 'vitest';
import { bodyHtml } from '../../src/model/body-html.ts';
import type { Situs } from '../../src/model/situs.ts';
import { withoutContoh } from '../../src/model/without-contoh.ts';
import { isSalah } from '../../src/problems/problem.ts';
import { type Files, folderOf, modelIn, page, photo, placed, readIn } from './folder.ts';

const SAMPLE = 'contoh: ya';
const berita = (judul: string, top = '', body = 'Isi.'): string =>
  page(
    `id: ${judul.toLowerCase().replaceAll(' ', '-')}\njudul: ${judul}\ntanggal: 2026-11-20\n${top}`.trim(),
    body,
  );

/** A situs as the public gets it, and what keeps it from that. */
async function publicOf(files: Files): Promise<{ situs: Situs; htmlOf: (path: string) => string }> {
  using work = folderOf(files);
  const read = withoutContoh(await readIn(work, 'satu'));
  const { situs, problems } = await modelIn(work, 'satu', { audience: 'umum', read });
  if (!situs) throw new Error([...read.problems, ...problems].filter(isSalah).map(placed).join('\n'));
  return {
    situs,
    htmlOf: (path) => {
      const body = Object.values(situs.items)
        .flat()
        .find((item) => item.path === path)?.body;
      const hrefOf = (written: string): string | undefined => situs.hrefOf(written, path);
      return body ? bodyHtml(body, { hrefOf, picture: () => undefined, shift: 1 }) : '';
    },
  };
}

const addressesOf = ({ pages }: Situs): string[] => pages.map(({ address }) => address);

test('a sample isian is left out, and its neighbour stays', async () => {
  const { situs } = await publicOf({
    'satu/berita/contoh.md': berita('Hanya contoh', SAMPLE),
    'satu/berita/nyata.md': berita('Kabar nyata'),
  });
  expect(addressesOf(situs)).toContain('/berita/nyata/');
  expect(addressesOf(situs)).not.toContain('/berita/contoh/');
});

test.each([
  ['by its address', '[baca](/berita/contoh/)'],
  ['by its file', '[baca](contoh.md)'],
  ['to a place in it', '[baca](/berita/contoh/#bagian)'],
  ['to a row of a table', '[baca](/program/2026/#1.02.01)'],
  ['to a list that only samples filled', '[baca](/galeri/)'],
  ['to a year that only samples filled', '[baca](/program/2026/)'],
])('a link %s to what is left out becomes its text', async (_, link) => {
  const { htmlOf } = await publicOf({
    'satu/berita/contoh.md': berita('Hanya contoh', SAMPLE, '## Bagian\n\nIsi.'),
    'satu/berita/nyata.md': berita('Kabar nyata', '', link),
    'satu/gambar/rapat.jpg': await photo(),
    'satu/galeri/foto.md': page(
      'id: foto-satu\njudul: Foto rapat\nfoto:\n  - { gambar: gambar/rapat.jpg, alt: Orang duduk }\ncontoh: ya',
    ),
    'satu/program/2026.csv':
      'kode;nama;pagu_murni;contoh\n1.02.01;Program penunjang;1000000;ya\n1.02.02;Program layanan;2000000;ya\n',
  });
  expect(htmlOf('berita/nyata.md')).toBe('<p>baca</p>');
});

test('a sample page of the menu keeps its address and waits for its content; links into it lead to it', async () => {
  const { situs, htmlOf } = await publicOf({
    'satu/halaman/visi-misi.md': page(
      `id: visi-misi\njudul: Visi dan misi\nmenu: profil\n${SAMPLE}`,
      '## Visi\n\nKarangan.',
    ),
    'satu/berita/nyata.md': berita('Kabar nyata', '', '[visi](/visi-misi/#visi)'),
  });
  const item = situs.pageAt.get('/visi-misi/')?.item;
  expect(item?.judul).toBe('Visi dan misi');
  expect(item?.data).toMatchObject({ belum_diisi: true });
  expect(item?.body).toBeUndefined();
  expect(htmlOf('berita/nyata.md')).toBe('<p><a href="/visi-misi/#visi">visi</a></p>');
});

test('a sample page outside the menu is left out', async () => {
  const { situs } = await publicOf({
    'satu/halaman/lain.md': page(`id: lain-lain\njudul: Halaman lain\nmenu: tidak\n${SAMPLE}`),
  });
  expect(addressesOf(situs)).not.toContain('/lain/');
});

test('what situs.yaml marks is left out: only the marked keys, or all of it', async () => {
  const own = 'alamat:\n  jalan: Jalan Merdeka Nomor 1\nkontak:\n  telepon: ["(0274) 512345"]\n';
  const some = await publicOf({ 'satu/situs.yaml': `${own}contoh: [kontak]\n` });
  expect(some.situs.identitas).toEqual({ alamat: { jalan: 'Jalan Merdeka Nomor 1' } });
  const all = await publicOf({ 'satu/situs.yaml': `${own}diperbarui: 2026-11-01\ncontoh: true\n` });
  expect(all.situs.identitas).toEqual({ diperbarui: '2026-11-01' });
});

test('a real row keeps its place when the text about it is a sample', async () => {
  const { situs } = await publicOf({
    'satu/program/2026.csv': 'kode;nama;pagu_murni\n1.02.01;Program penunjang;1000000\n',
    'satu/program/penunjang.md': page(`tahun: 2026\nkode: "1.02.01"\n${SAMPLE}`, 'Karangan.'),
  });
  const [row] = situs.items.program;
  expect(row?.contoh).toBe(false);
  expect(row?.body).toBeUndefined();
});
