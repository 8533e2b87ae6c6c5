import { expect, test } from 'vitest';
import { folderOf, modelIn, page } from '../../../tests/end-to-end/folder.ts';

const WILAYAH = [
  'kode;nama;jenis;induk',
  '99.01.01;Hulu Jaya;kecamatan;99.01',
  '99.01.01.2001;Sukamaju;desa;99.01.01',
  '99.01.02;Hilir;kecamatan;99.01',
  '99.01.02.2001;Sukamaju;desa;99.01.02',
].join('\n');

async function told(lokasi: string): Promise<string[]> {
  using work = folderOf({
    '_kabupaten/wilayah.csv': `${WILAYAH}\n`,
    'satu/halaman/jalan.mdx': page(
      'id: hal-jalan\njudul: Jalan',
      `Kalimat.\n\n<Peta judul="Jalan" lokasi="${lokasi}" />`,
    ),
  });
  const { problems } = await modelIn(work, 'satu');
  return problems.map(
    ({ kode, path, baris, pesan, perbaikan }) => `${kode} ${path}:${baris} ${pesan} ${perbaikan}`,
  );
}

test('codes of the kabupaten, of a kecamatan and of a desa are shown without a word', async () => {
  expect(await told('99.01 99.01.02, 99.01.01.2001')).toEqual([]);
});

test('a code that no region has stops the situs, with its line and what to do', async () => {
  expect(await told('99.01.01 99.01.77')).toEqual([
    'MDX-16 satu/halaman/jalan.mdx:7 Isian `lokasi` menyebut `99.01.77`, yang tidak ada di antara kode wilayah. Pakai kode yang ada di `_kabupaten/wilayah.csv`; beberapa kode dipisah spasi.',
  ]);
});

test('a name is answered with its code', async () => {
  expect(await told('99.01.02, Kecamatan Hulu Jaya')).toEqual([
    'MDX-16 satu/halaman/jalan.mdx:7 Isian `lokasi` menyebut `Kecamatan Hulu Jaya`, yang tidak ada di antara kode wilayah. Tulis kodenya: `99.01.01`.',
  ]);
});

test('a name that two desa share is not guessed', async () => {
  expect(await told('Sukamaju')).toEqual([expect.stringContaining('Pakai kode yang ada di')]);
});
