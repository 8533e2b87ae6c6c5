import { describe, expect, test } from 'vitest';
import { folderOf, modelIn, page, photo, placed, soundIn, TOP } from '../../tests/end-to-end/folder.ts';
import { pdfOf } from '../../tests/pdf.ts';

const PROGRAM = { 'satu/program/2026.csv': 'kode;nama;pagu_murni\n1.02.02;Program sehat;1000\n' };
const PDF = pdfOf('Isi');

describe('a picture of the top part', () => {
  test.each(['gambar/a.jpg', '/gambar/a.jpg', './gambar/a.jpg'])(
    'is shown, written as %s',
    async (written) => {
      using work = folderOf({
        'satu/gambar/a.jpg': await photo(),
        'satu/berita/x.md': page(`${TOP}\ngambar: ${written}\ngambar_alt: Rapat warga`),
      });
      const { items } = await soundIn(work, 'satu');
      expect(items.berita.find(({ slug }) => slug === 'x')?.picture).toMatchObject({
        alt: 'Rapat warga',
        width: 40,
      });
    },
  );

  test('that is large is shown smaller, with a note', async () => {
    using work = folderOf({
      'satu/gambar/a.jpg': await photo(2000, 1000),
      'satu/berita/x.md': page(TOP, '![Rapat](/gambar/a.jpg)'),
    });
    const { situs, problems } = await modelIn(work, 'satu');
    expect(problems.map(placed)).toEqual(['GBR-05 satu/gambar/a.jpg:1:1']);
    const [picture] = [...(situs?.pictures.values() ?? [])];
    expect(picture?.sources.map(({ width, height }) => [width, height])).toEqual([
      [480, 240],
      [960, 480],
      [1600, 800],
    ]);
  });
});

test('only files that something names are published, whatever else lies in the folder', async () => {
  using work = folderOf({
    'satu/gambar/dipakai.jpg': await photo(),
    'satu/gambar/tersisa.jpg': await photo(41),
    'satu/berkas/dipakai.pdf': PDF,
    'satu/berkas/tersisa.pdf': PDF,
    'satu/berita/x.md': page(TOP, '![a](/gambar/dipakai.jpg) [b](../berkas/dipakai.pdf)'),
    'satu/berita/y.md': page(
      'id: brt-y\njudul: Draf ini\ntanggal: 2026-11-01\ndraf: ya',
      '[c](/berkas/tersisa.pdf)',
    ),
  });
  const { downloads, pictures } = await soundIn(work, 'satu');
  expect([...downloads.keys(), ...pictures.keys()]).toEqual(['berkas/dipakai.pdf', 'gambar/dipakai.jpg']);
});

describe('a text for the row of a table', () => {
  const text = (keys: string): string =>
    page(`tahun: 2026\nkode: 1.02.02\njudul: Nama lain\n${keys}`, 'Penjelasan.');
  const rowIn = async (keys: string, tanggal?: string) => {
    using work = folderOf({ ...PROGRAM, 'satu/program/sehat.md': text(keys) });
    const { items } = await soundIn(work, 'satu', { ...(tanggal && { tanggal }) });
    return items.program[0];
  };

  test('is shown with it; the name in the table stays the official one', async () => {
    const row = await rowIn('ringkasan: Untuk semua warga.');
    expect(row).toMatchObject({
      judul: 'Program sehat',
      ringkasan: 'Untuk semua warga.',
      path: 'program/2026.csv',
    });
    expect(row?.body?.path).toBe('program/sehat.md');
  });

  test('that does not show today leaves the row as it is in the table', async () => {
    expect(await rowIn('draf: ya')).toMatchObject({ judul: 'Program sehat', draf: false });
    expect((await rowIn('draf: ya'))?.body).toBeUndefined();
    expect((await rowIn('terbit: 2026-11-25'))?.body).toBeUndefined();
    expect((await rowIn('terbit: 2026-11-25', '2026-11-25'))?.body).toBeDefined();
    expect(await rowIn('berakhir: 2026-11-01')).toMatchObject({ judul: 'Program sehat' });
  });

  test('is where links to it lead: to its row', async () => {
    using work = folderOf({
      ...PROGRAM,
      'satu/program/sehat.md': text(''),
      'satu/program/lain.md': page('id: prg-l\ntahun: 2026\nkode: 1.02.03\nnama: Lain lagi\npagu_murni: 1'),
      'satu/berita/x.md': page(TOP, '[a](../program/sehat.md) [b](../program/lain.md)'),
    });
    const { hrefOf, downloads } = await soundIn(work, 'satu');
    const hrefs = ['../program/sehat.md', '../program/lain.md'].map((one) => hrefOf(one, 'berita/x.md'));
    expect(hrefs).toEqual(['/program/2026/#1.02.02', '/program/2026/#1.02.03']);
    expect([...downloads]).toEqual([]);
  });

  test('has its mistakes told in its own file', async () => {
    using work = folderOf({
      ...PROGRAM,
      'satu/program/sehat.md': text('gambar: gambar/a.jpg\ngambar_alt: Pasar'),
    });
    const { problems } = await modelIn(work, 'satu');
    expect(problems.map(placed)).toEqual(['TAU-05 satu/program/sehat.md:5:9']);
  });
});

describe('a situs is there', () => {
  test('where nothing stops it, notes or not', async () => {
    using work = folderOf({ 'satu/berita/x.md': page('judul: Rapat warga\ntanggal: 2026-11-20') });
    const { situs, problems } = await modelIn(work, 'satu');
    expect([problems.map(placed), situs?.id]).toEqual([['ALM-04 satu/berita/x.md:1:1'], 'satu']);
  });

  test('not where the reader or the model found what stops it', async () => {
    using read = folderOf({ 'satu/berita/x.md': page('judul: R') });
    using between = folderOf({ 'satu/berita/x.md': page(TOP, '[a](/tak-ada/)') });
    expect([(await modelIn(read, 'satu')).situs, (await modelIn(between, 'satu')).situs]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('staff see drafts before citizens do', async () => {
  using work = folderOf({ 'satu/berita/x.md': page(`${TOP}\ndraf: ya`) });
  const slugsFor = async (audience: 'warga' | 'pegawai') =>
    (await soundIn(work, 'satu', { audience })).items.berita.map(({ slug, draf }) => `${slug} ${draf}`);
  expect(await slugsFor('warga')).toEqual(['2026-11-20-kabar false']);
  expect(await slugsFor('pegawai')).toEqual(['2026-11-20-kabar false', 'x true']);
});

test('what is wrong with a planned isian is told before its day comes; a draft may wait', async () => {
  const told = async (key: string) => {
    using work = folderOf({ 'satu/berita/x.md': page(`${TOP}\n${key}`, '[a](/tak-ada/)') });
    return (await modelIn(work, 'satu')).problems.map(placed);
  };
  expect(await told('terbit: 2026-12-01')).toEqual(['TAU-01 satu/berita/x.md:7:1']);
  expect(await told('draf: ya')).toEqual([]);
  expect(await told('berakhir: 2026-11-01')).toEqual([]);
});

test('two files that would be published under one address are told', async () => {
  using work = folderOf({
    'satu/berkas/Renja 2026.pdf': PDF,
    'satu/berkas/renja-2026.pdf': PDF,
    'satu/berita/x.md': page(TOP, '[a](</berkas/Renja 2026.pdf>) [b](/berkas/renja-2026.pdf)'),
  });
  const { problems } = await modelIn(work, 'satu');
  expect(problems.map(({ kode, path }) => `${kode} ${path}`)).toEqual(['ALM-06 satu/berkas/renja-2026.pdf']);
});

test('one id may stand in two koleksi, and the boss of an official is one of them', async () => {
  using work = folderOf({
    'satu/berita/x.md': page('id: sama-1\njudul: Rapat warga\ntanggal: 2026-11-20'),
    'satu/pengumuman/x.md': page('id: sama-1\njudul: Rapat warga\ntanggal: 2026-11-20'),
    'satu/pejabat/kepala.md': page('id: pjb-1\njabatan: Kepala Dinas\nstatus: definitif\nnama: A. Nama'),
    'satu/pejabat/kabid.md': page(
      'id: pjb-2\njabatan: Kepala Bidang\nstatus: definitif\nnama: B. Nama\natasan: kepla',
    ),
  });
  const { problems } = await modelIn(work, 'satu');
  expect(problems.map(placed)).toEqual(['ALM-08 satu/pejabat/kabid.md:6:9']);
  expect(problems[0]?.perbaikan).toContain('`kepala`');
});
