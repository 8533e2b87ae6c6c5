import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, page, soundIn, TOP } from '../../tests/end-to-end/folder.ts';
import type { Situs } from './situs.ts';

const berita = (n: number): string =>
  page(`id: brt-${n}00\njudul: Kabar ${n}\ntanggal: 2026-10-${String(n).padStart(2, '0')}`);

let situs: Situs;
beforeAll(async () => {
  using work = folderOf({
    ...Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`satu/berita/k${n + 1}.md`, berita(n + 1)])),
    'satu/program/2026.csv': 'kode;nama;pagu_murni\n1.02.02;Sehat;1\n1.02.03;Bugar;1\n',
    'satu/program/2025.csv': 'kode;nama;pagu_murni\n1.02.02;Sehat;1\n',
    'satu/ppid/dip.csv': 'nomor;kelas;judul\n1;berkala;Rencana kerja\n',
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `satu/dokumen/d${n + 10}.md`,
        page(
          `id: dok-${n}\njudul: Dokumen ${n}\njenis: ${n < 2 ? 'renstra' : 'renja'}\ntahun: 2026\ntautan: /kontak/`,
        ),
      ]),
    ),
    'satu/halaman/visi-misi.md': page('id: hlm-1\njudul: Visi dan misi\nmenu: utama'),
  });
  situs = await soundIn(work, 'satu');
});

const pageAt = (address: string) => situs.pageAt.get(address);

describe('the pages of a situs', () => {
  test('have one address each, in lower case, with a closing slash', () => {
    const addresses = situs.pages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !/^\/([a-z0-9.-]+\/)*$/.test(address))).toEqual([]);
  });

  test('begin with the home page and always hold those that every situs has', () => {
    expect(situs.pages[0]).toMatchObject({ address: '/', kind: 'beranda', trail: [] });
    const kinds = situs.pages.map(({ kind }) => kind);
    const standard = [
      'profil',
      'kontak',
      'cari',
      'data',
      'peta-situs',
      'aksesibilitas',
      'privasi',
      'tidak-ada',
    ];
    expect(standard.filter((kind) => kinds.filter((one) => one === kind).length !== 1)).toEqual([]);
    expect(situs.pages.filter(({ hidden }) => hidden).map(({ address }) => address)).toEqual(['/404/']);
  });

  test('list twelve isian each, the newest first, and count all of them', () => {
    const lists = ['/berita/', '/berita/hal/2/', '/berita/hal/3/'].map((address) => pageAt(address)?.list);
    expect(lists.map((list) => [list?.items.length, list?.n, list?.of, list?.total])).toEqual([
      [12, 1, 3, 25],
      [12, 2, 3, 25],
      [1, 3, 3, 25],
    ]);
    expect(lists[0]?.items[0]?.judul).toBe('Kabar satu');
    expect(lists[2]?.items[0]?.judul).toBe('Kabar 1');
    expect(pageAt('/berita/hal/1/')).toBeUndefined();
    const [newest, second, third] = lists[0]?.items ?? [];
    expect(pageAt(second?.address ?? '')).toMatchObject({ older: third, newer: newest });
    expect(pageAt(newest?.address ?? '')).not.toHaveProperty('newer');
    expect(pageAt(lists[2]?.items[0]?.address ?? '')).not.toHaveProperty('older');
    expect(pageAt('/berita/hal/2/')?.trail.map(({ label }) => label)).toEqual(['Beranda', 'Berita']);
  });

  test('give the rows of a table one page a year, and none to a row', () => {
    expect(pageAt('/program/2026/')).toMatchObject({
      kind: 'tahun-program',
      tahun: 2026,
      list: { total: 2 },
    });
    expect(pageAt('/program/2025/')).toMatchObject({
      kind: 'tahun-program',
      tahun: 2025,
      list: { total: 1 },
    });
    expect(situs.pages.filter(({ address }) => address.includes('#'))).toEqual([]);
  });

  test('show the list of what every office must have, though empty, and of extras only when there are some', () => {
    expect(pageAt('/layanan/')?.list).toMatchObject({ total: 0, n: 1, of: 1 });
    expect(pageAt('/galeri/')).toBeUndefined();
  });

  test('lead through every list whose address they go on from', () => {
    const trailOf = (address: string) => pageAt(address)?.trail.map((one) => one.address);
    expect(trailOf('/ppid/dip/')).toEqual(['/', '/ppid/']);
    expect(trailOf('/ppid/')).toEqual(['/']);
    expect(trailOf('/program/2026/')).toEqual(['/', '/program/']);
  });

  test('of a koleksi of kinds know the first of their own kind, and no other', () => {
    const kinOf = (address: string): string[] | undefined => pageAt(address)?.kin?.map(({ id }) => id);
    const all = pageAt('/dokumen/')?.list?.items.map(({ id }) => id) ?? [];
    const renja = all.filter((id) => !['dok-0', 'dok-1'].includes(id));
    expect(kinOf('/dokumen/d10/')).toEqual(['dok-1']);
    expect(kinOf('/dokumen/d21/')).toEqual(renja.filter((id) => id !== 'dok-11').slice(0, 9));
    expect(pageAt('/berita/k1/')).not.toHaveProperty('kin');
  });

  test('hold free pages right below the home page', () => {
    expect(pageAt('/visi-misi/')?.trail).toEqual([{ label: 'Beranda', address: '/' }]);
  });
});

test('a page was changed with the newest isian on it, and never after the day of the build', async () => {
  using work = folderOf({
    'satu/berita/x.md': page(`${TOP}\ndiperbarui: 2026-11-22`),
    'satu/agenda/y.md': page('id: agd-1\njudul: Pekan sehat\nmulai: 2026-12-01'),
  });
  const { pageAt: pages, diperbarui } = await soundIn(work, 'satu');
  expect(diperbarui).toBe('2026-11-22');
  const daysOf = ['/', '/berita/', '/berita/x/', '/agenda/', '/agenda/y/'].map(
    (one) => pages.get(one)?.diperbarui,
  );
  expect(daysOf).toEqual(['2026-11-22', '2026-11-22', '2026-11-22', undefined, undefined]);
});
