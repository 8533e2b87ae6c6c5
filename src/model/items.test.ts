import { expect, test } from 'vitest';
import { folderOf, page, soundIn, TOP } from '../../tests/end-to-end/folder.ts';

const itemOf = async (top: string, body: string) => {
  using work = folderOf({ 'satu/berita/x.md': page(top, body) });
  return (await soundIn(work, 'satu')).items.berita.find(({ slug }) => slug === 'x');
};

const LONG = `${'Warga desa berkumpul di balai untuk membahas jalan. '.repeat(6)}Selesai.`;

test('a summary is what was written, else the first paragraph, cut at a word', async () => {
  expect((await itemOf(`${TOP}\nringkasan: Hasil rapat.`, LONG))?.ringkasan).toBe('Hasil rapat.');
  expect((await itemOf(TOP, '## Judul\n\nKalimat **pertama**.\n\nKedua.'))?.ringkasan).toBe(
    'Kalimat pertama.',
  );
  const cut = (await itemOf(TOP, LONG))?.ringkasan ?? '';
  expect(cut).toMatch(/^Warga desa .*\p{L}…$/u);
  expect(cut.length).toBeLessThanOrEqual(181);
  expect(LONG).toContain(cut.slice(0, -1));
  expect(await itemOf(TOP, '')).not.toHaveProperty('ringkasan');
});

test('a summary never ends in half a sign', async () => {
  const cut = (await itemOf(TOP, `a${'😀'.repeat(200)}`))?.ringkasan ?? '';
  expect(cut.isWellFormed()).toBe(true);
});

test('an isian was changed when it says so, else on its day; a day to come is neither', async () => {
  const daysOf = async (days: string) => {
    const item = await itemOf(`id: brt-x\njudul: Rapat warga\n${days}`, 'Isi.');
    return [item?.tanggal, item?.diperbarui];
  };
  expect(await daysOf('tanggal: 2026-11-20')).toEqual(['2026-11-20', '2026-11-20']);
  expect(await daysOf('tanggal: 2026-11-20\ndiperbarui: 2026-11-22')).toEqual(['2026-11-20', '2026-11-22']);
  expect(await daysOf('tanggal: 2026-12-20')).toEqual(['2026-12-20', undefined]);
});

test('an official is titled by name, and an empty post by the post', async () => {
  using work = folderOf({
    'satu/pejabat/a.md': page('id: pjb-1\njabatan: Kepala Dinas\nnama: A. Nama\nstatus: definitif'),
    'satu/pejabat/b.md': page('id: pjb-2\njabatan: Sekretaris\nstatus: lowong'),
  });
  const { items } = await soundIn(work, 'satu');
  expect(items.pejabat.map(({ judul }) => judul).toSorted()).toEqual(['A. Nama', 'Sekretaris']);
});
