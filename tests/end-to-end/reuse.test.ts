import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { writeMarkdown } from '../../src/run/bench/peers/content.ts';
import { TANGGAL } from './folder.ts';
import { type Place, smallKabupaten } from './real-build.ts';
import { type Remade, remade } from './reuse.ts';

/** Files below the folder of the situs, changed by hand. */
const handOn = ({ content }: Place) => {
  const at = (below: string): string => path.join(content, 'dinkes', below);
  return {
    edit: (below: string, find: string | RegExp, put: string): void => {
      const text = readFileSync(at(below), 'utf8');
      const edited = text.replace(find, put);
      expect(edited).not.toBe(text);
      writeFileSync(at(below), edited);
    },
    /** In every file of text. */
    editAll: (find: string, put: string): void => {
      for (const { path: below } of walk(at('')).filter((one) => /\.(mdx?|yaml|csv)$/.test(one.path)))
        writeFileSync(at(below), readFileSync(at(below), 'utf8').replaceAll(find, put));
    },
    copy: (from: string, to: string): void => cpSync(at(from), at(to)),
    move: (from: string, to: string): void => renameSync(at(from), at(to)),
    remove: (below: string): void => rmSync(at(below)),
  };
};

type Hand = ReturnType<typeof handOn>;

/** A whole situs of the bench beside a few files of each koleksi: twelve news a page, so that lists move. */
function large(): Place & Disposable {
  const place = smallKabupaten();
  writeMarkdown(path.join(place.content, 'dinkes'), 'dinkes');
  return place;
}

type Expected = (made: Remade, name: string) => void;

/** No page was rendered that came out as it was; that each that changed was rendered, the same bytes show. */
const exact: Expected = ({ rendered, changed }, name) => {
  expect(rendered, name).toBeGreaterThan(0);
  expect(rendered, name).toBe(changed.length);
};

const atMost =
  (most: number): Expected =>
  ({ rendered }, name) => {
    expect(rendered, name).toBeGreaterThan(0);
    expect(rendered, name).toBeLessThanOrEqual(most);
  };

const all: Expected = ({ rendered, pages }, name) => expect(rendered, name).toBe(pages);
const none: Expected = ({ rendered }, name) => expect(rendered, name).toBe(0);

const NEWS = (n: number): string =>
  `berita/${new Date(Date.UTC(2026, 0, 1 + 2 * n)).toISOString().slice(0, 10)}-berita-${n}.md`;

interface Edit {
  name: string;
  edit?: (hand: Hand) => void;
  /** Absent: the day before it. */
  tanggal?: string;
  expected: Expected;
}

async function inTurn(place: Place, edits: readonly Edit[]): Promise<void> {
  const hand = handOn(place);
  const remadeOn = async (tanggal: string, name: string): Promise<Remade> => {
    const made = await remade(place, 'dinkes', { tanggal });
    if (!made) throw new Error(`refused: ${name}`);
    return made;
  };
  all(await remadeOn(TANGGAL, 'the first'), 'the first');
  let day = TANGGAL;
  for (const { name, edit, tanggal = day, expected } of edits) {
    day = tanggal;
    edit?.(hand);
    expected(await remadeOn(tanggal, name), name);
  }
}

test('of a situs with 267 pages those are rendered that an edit touches', async () => {
  using place = large();
  const copied = (to: string, tanggal: string) => (hand: Hand) => {
    hand.copy(NEWS(120), to);
    hand.edit(to, /id: .*/, 'id: brt-lagi');
    hand.edit(to, /tanggal: .*/, `tanggal: ${tanggal}`);
  };
  await inTurn(place, [
    { name: 'nothing', expected: none },
    {
      name: 'another sentence in an old news item',
      edit: ({ edit }) => edit(NEWS(1), /$/, 'Lagi.\n'),
      expected: atMost(1),
    },
    {
      name: 'another title of an old one',
      edit: ({ edit }) => edit(NEWS(5), /judul: .*/, 'judul: Lain'),
      expected: atMost(5),
    },
    {
      name: 'another title of the newest',
      edit: ({ edit }) => edit(NEWS(120), /judul: .*/, 'judul: Lain'),
      expected: atMost(5),
    },
    {
      name: 'one more, in the middle of the list',
      edit: copied('berita/2026-05-20-lagi.md', '2026-05-20'),
      expected: atMost(20),
    },
    {
      name: 'one less',
      edit: ({ remove }) => remove('berita/2026-05-20-lagi.md'),
      expected: atMost(20),
    },
    {
      name: 'one more, the newest thing of the situs, which the foot of many pages tells',
      edit: copied('berita/2026-11-22-lagi.md', '2026-11-22'),
      expected: exact,
    },
    {
      name: 'a telephone, which stands on each page',
      edit: ({ edit }) => edit('situs.yaml', '512345', '512346'),
      expected: all,
    },
    {
      name: 'another menu',
      edit: ({ edit }) => edit('halaman/visi-misi.md', 'menu: profil', 'menu: utama'),
      expected: all,
    },
  ]);
});

test('of a situs with every koleksi the same', async () => {
  using place = smallKabupaten();
  const kabar = 'berita/2026-10-14-kabar-4.md';
  await inTurn(place, [
    {
      name: 'other bytes of a picture under its name',
      edit: ({ copy }) => copy('gambar/Foto Loket.jpg', 'gambar/posyandu.png'),
      expected: atMost(8),
    },
    {
      name: 'a new address of what another page links to',
      edit: ({ move, edit }) => {
        move('layanan/surat-sehat.md', 'layanan/surat-sehat-baru.md');
        edit('halaman/visi-misi.md', 'surat-sehat.md', 'surat-sehat-baru.md');
      },
      expected: atMost(20),
    },
    {
      name: 'a file under another name',
      edit: ({ move, editAll }) => {
        move('berkas/formulir.pdf', 'berkas/formulir-baru.pdf');
        editAll('berkas/formulir.pdf', 'berkas/formulir-baru.pdf');
      },
      expected: atMost(20),
    },
    {
      name: 'a draft',
      edit: ({ edit }) => edit(kabar, 'contoh: true', 'contoh: true\ndraf: true'),
      expected: atMost(20),
    },
    { name: 'a draft no more', edit: ({ edit }) => edit(kabar, 'draf: true\n', ''), expected: atMost(20) },
    {
      name: 'one that ends and one that begins',
      edit: ({ edit }) => {
        edit(kabar, 'contoh: true', 'contoh: true\nberakhir: 2026-11-26');
        edit('berita/2026-10-15-kabar-5.md', 'contoh: true', 'contoh: true\nterbit: 2026-11-26');
      },
      expected: atMost(20),
    },
    { name: 'the day on which both show', tanggal: '2026-11-26', expected: atMost(30) },
    { name: 'the day on which the one has ended', tanggal: '2026-11-27', expected: atMost(30) },
    { name: 'the end of the year', tanggal: '2027-01-01', expected: all },
    { name: 'a day of the past', tanggal: '2026-10-20', expected: all },
    { name: 'the first day again', tanggal: TANGGAL, expected: all },
    {
      name: 'a figure in a table',
      edit: ({ edit }) => edit('program/2026.csv', /910000000(?=[^\n]*\n$)|910000000/, '911000000'),
      expected: atMost(12),
    },
    {
      name: 'one more row',
      edit: ({ edit }) =>
        edit('program/2026.csv', /$/, '1.02.02.2.01.0002;Rumah dinas;100;100;50;2026-10-31;50;;;;;;;;ya\n'),
      expected: atMost(12),
    },
    {
      name: 'a figure of open data',
      edit: ({ edit }) => edit('dataset/cakupan-imunisasi.csv', /\d+(?=\n$|\s*$)/, '99'),
      expected: atMost(12),
    },
    {
      name: 'a warning of emergency, which stands on every page',
      edit: ({ edit }) => edit('peringatan/longsor.md', 'tingkat: peringatan', 'tingkat: darurat'),
      expected: exact,
    },
  ]);
});
