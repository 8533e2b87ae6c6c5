import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import type { FeedItem } from '../../src/feed/schema/item.ts';
import type { Manifest } from '../../src/feed/schema/manifest.ts';
import { folderSource, harvestSitus, openStore } from '../../src/harvest/index.ts';
import { TANGGAL } from '../end-to-end/folder.ts';
import { type Place, smallKabupaten, sumsIn } from '../end-to-end/real-build.ts';
import { type Ended, runCommand } from '../end-to-end/run-command.ts';

const SITES = ['dinkes', 'kec-hulu', 'kel-sari'];

let work: Place & Disposable;
let first: Ended;

const build = (...args: string[]): Promise<Ended> =>
  runCommand('build', [
    ...args,
    '--content',
    work.content,
    '--keluaran',
    work.keluaran,
    '--tanggal',
    TANGGAL,
  ]);

beforeAll(async () => {
  work = smallKabupaten('papan-');
  mkdirSync(path.join(work.folder, 'internal'));
  writeFileSync(
    path.join(work.folder, 'internal/kontak.csv'),
    'situs;jabatan;nama;telepon;surel\ndinkes;Sekretaris;Nama Rahasia;0811 2222 3333;rahasia@contoh.go.id\n',
  );
  first = await build();
}, 120_000);
afterAll(() => work[Symbol.dispose]());

const at = (below: string): string => path.join(work.keluaran, below);
const read = (below: string): string => readFileSync(at(below), 'utf8');
const board = () => ({ umum: sumsIn(at('lcc')), dalam: sumsIn(at('lcc-internal')) });

/** Words of a page as people see them. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(quot|#34);/g, '"')
    .replaceAll(/&#39;/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

test('a build ends with both boards; what lists their files is made when they go out', () => {
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringMatching(/^Papan LCC: \d+ halaman, \d+,\d+ detik\.$/m),
  ]);
  for (const folder of ['lcc', 'lcc-internal']) {
    const there = ['index.html', '404.html', 'integritas.json'].filter((name) =>
      existsSync(at(`${folder}/${name}`)),
    );
    expect([folder, there]).toEqual([folder, ['index.html', '404.html']]);
  }
});

test.each(SITES)('%s: the board counts as its manifest does, and holds every record', (id) => {
  const manifest: Manifest = JSON.parse(read(`${id}/lcc.json`));
  const page = wordsIn(read(`lcc/situs/${id}/index.html`));
  const everything = walk(at('lcc'))
    .filter(({ path: below }) => below.endsWith('.html'))
    .map(({ path: below }) => wordsIn(read(`lcc/${below}`)))
    .join('\n');
  for (const [koleksi, { jumlah, bagian }] of Object.entries(manifest.koleksi)) {
    const items = bagian.flatMap(({ url }): FeedItem[] => JSON.parse(read(`${id}${url}`)).isi);
    expect(items).toHaveLength(jumlah);
    if (jumlah > 0) expect(page, koleksi).toMatch(new RegExp(`: ${jumlah} \\p{L}`, 'u'));
    const lost = items.filter(({ judul }) => !everything.includes(judul.replaceAll(/\s+/g, ' ')));
    expect(lost.map(({ judul }) => judul)).toEqual([]);
  }
});

test('sites carry nothing that only the board loads', () => {
  const ofBoard = walk(at('lcc/_a')).filter(({ path: below }) => below.startsWith('papan.'));
  expect(ofBoard.length).toBeGreaterThan(0);
  expect(walk(at('dinkes/_a')).filter(({ path: below }) => below.startsWith('papan.'))).toEqual([]);
});

test('persons to call stand on the internal board alone', () => {
  const holds = (folder: string, word: string): boolean =>
    walk(at(folder)).some(({ path: below }) => read(`${folder}/${below}`).includes(word));
  for (const word of ['Nama Rahasia', '+6281122223333', 'rahasia@contoh.go.id']) {
    expect([word, holds('lcc-internal', word), holds('lcc', word)]).toEqual([word, true, false]);
  }
});

test('nothing changed: the boards are not touched; alone they become the same bytes', async () => {
  const [before, sums] = [statSync(at('lcc')).ino, board()];
  expect((await build()).stderr).toContain('Papan LCC: tidak berubah.');
  expect(statSync(at('lcc')).ino).toBe(before);
  rmSync(at('lcc'), { recursive: true });
  const alone = await build('lcc');
  expect([alone.code, alone.stderr]).toEqual([0, expect.stringMatching(/^\s*Papan LCC: \d+ halaman/)]);
  expect(board()).toEqual(sums);
}, 60_000);

test('a build of one situs leaves the board, and says so', async () => {
  const sums = board();
  const { code, stderr } = await build('kel-sari');
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('Papan LCC tidak dibuat ulang; jalankan `npm run build lcc`.'),
  ]);
  expect(board()).toEqual(sums);
}, 60_000);

test('a broken situs keeps its last good row and says so, and is whole again when it is mended', async () => {
  const sums = board();
  const broken = path.join(work.content, 'dinkes/berita/rusak.md');
  writeFileSync(broken, '---\njudul: Rusak\ntanggal: 2026-02-30\n---\nIsi.\n');
  expect((await build()).code).toBe(1);
  const said = 'Isi terbarunya perlu diperbaiki; yang tampil di sini keadaan sebelumnya.';
  expect(wordsIn(read('lcc/index.html'))).toContain(said);
  expect(wordsIn(read('lcc/situs/dinkes/index.html'))).toContain(said);
  expect(wordsIn(read('lcc-internal/index.html'))).toContain('dinkes/berita/rusak.md:3');
  const stopped = board();
  rmSync(at('lcc'), { recursive: true });
  await build('lcc');
  // When it was last checked is told by the list that was taken away.
  const { umum, dalam } = board();
  const { 'situs.json': _, ...others } = umum;
  expect(stopped).toMatchObject({ umum: others, dalam });
  rmSync(broken);
  expect((await build()).code).toBe(0);
  expect(board()).toEqual(sums);
}, 120_000);

test('what was harvested and the figures of a month survive the next build', async () => {
  const file = path.join(work.folder, 'simpanan/lcc.sqlite');
  const store = await openStore(file);
  // As a harvest from elsewhere would: a body whose situs is not built here.
  await harvestSitus(folderSource(work.keluaran, 'dinkes'), store, { tanggal: '2026-10-01' });
  await store.keepBaseline('2026-10-01');
  await store.close();
  rmSync(path.join(work.content, 'dinkes'), { recursive: true });
  rmSync(at('dinkes'), { recursive: true });
  expect((await build()).code).toBe(0);
  expect(existsSync(at('dinkes'))).toBe(false);
  expect(wordsIn(read('lcc/situs/dinkes/index.html'))).toMatch(/Berita: \d+ berita/);
  const sums = board();
  await build('lcc');
  expect(board()).toEqual(sums);
  const again = await openStore(file);
  expect([...new Set((await again.baselines()).map(({ bulan }) => bulan))]).toEqual(['2026-10', '2026-11']);
  await again.close();
}, 120_000);
