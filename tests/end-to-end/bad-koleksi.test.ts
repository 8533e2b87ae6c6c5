import { describe, expect, test } from 'vitest';
import { koleksiOf, semuaKoleksi } from '../../src/koleksi/index.ts';
import type { Koleksi } from '../../src/koleksi/koleksi.ts';
import { type Files, folderOf, photo, placed, problemsIn } from './folder.ts';
import {
  impossibleDaysOf,
  markdownOf,
  missingOf,
  type Planted,
  picturesIn,
  soundOf,
  type Top,
  wrongKindsOf,
} from './mistakes-of.ts';
import { csvOf, wrongCellsOf } from './mistakes-of-table.ts';

const every = semuaKoleksi.map(({ name }) => koleksiOf(name));
const named = (all: readonly Koleksi[]) => all.map((koleksi) => [koleksi.name, koleksi] as const);

const picture = await photo();

/** A file with this top part, and the pictures that the example of its koleksi names. */
const isian = ({ name, ...koleksi }: Koleksi, slug: string, top: Top): Files => ({
  [`satu/${name}/${slug}.md`]: markdownOf(top, []).text,
  ...Object.fromEntries(picturesIn({ name, ...koleksi }).map((path) => [`satu/${path}`, picture])),
});

const toldIn = async (files: Files): Promise<string[]> => {
  using work = folderOf(files);
  return (await problemsIn(work, ['satu'])).map(placed);
};

/** Each mistake in a file of its own, all read at once: one problem in each, at its place, in whole sentences. */
async function expectAllTold(koleksi: Koleksi, planted: readonly Planted[]): Promise<void> {
  const files = planted.map(({ data, at, ...one }, n) => {
    const top = { id: `isian-${n}`, ...data };
    const { place } = markdownOf(top, at);
    return { ...one, top, slug: `isian-${n}`, path: `satu/${koleksi.name}/isian-${n}.md`, place };
  });
  using work = folderOf(Object.assign({}, ...files.map(({ slug, top }) => isian(koleksi, slug, top))));
  const problems = await problemsIn(work, ['satu']);
  const told = files.map(({ nama, path, kode }) => {
    const own = problems.filter((problem) => problem.path === path);
    const places = own.map((one) => placed({ ...one, kode: one.kode.slice(0, kode.length) }));
    return `${nama}: ${places.join(', ')}`;
  });
  const wanted = files.map(({ nama, path, kode, place }) => `${nama}: ${kode} ${path}:${place}`);
  expect(told).toEqual(wanted);
  const words = problems.flatMap(({ pesan, perbaikan }) => [pesan, perbaikan]);
  expect(words.filter((text) => !/^["`\p{Lu}].{8,}[.?]$/su.test(text))).toEqual([]);
}

describe.each(named(every.filter(({ table }) => !table?.file)))('a file of %s', (name, koleksi) => {
  test('is sound with what its examples show', async () => {
    expect(await toldIn(isian(koleksi, 'satu', { id: 'isian-1', ...soundOf(koleksi) }))).toEqual([]);
  });

  test('tells a value of the wrong kind in every field', async () => {
    await expectAllTold(koleksi, wrongKindsOf(koleksi));
  });

  test('tells a day that no calendar has in every field of days', async () => {
    const planted = impossibleDaysOf(koleksi);
    expect(planted.map(({ nama }) => nama)).toEqual(
      expect.arrayContaining(['diperbarui', 'terbit', 'berakhir']),
    );
    await expectAllTold(koleksi, planted);
  });

  test('tells a file, a picture, a page or an isian that is not there in every field that names one', async () => {
    const planted = missingOf(koleksi);
    expect(planted.length).toBeGreaterThan(0);
    await expectAllTold(koleksi, planted);
  });

  test('tells that another has its id, its address or its code', async () => {
    const twins = (...files: readonly [slug: string, id: string][]): Promise<string[]> =>
      toldIn(
        Object.assign({}, ...files.map(([slug, id]) => isian(koleksi, slug, { id, ...soundOf(koleksi) }))),
      );
    if (koleksi.table) {
      expect(await twins(['satu', 'lain-1'], ['tiga', 'lain-2'])).toEqual([
        expect.stringMatching(`^ALM-09 satu/${name}/tiga.md:\\d+:7$`),
      ]);
      return;
    }
    expect(await twins(['satu', 'kembar'], ['tiga', 'kembar'])).toEqual([`ALM-03 satu/${name}/tiga.md:2:5`]);
    expect(await twins(['Rapat Tiga', 'lain-1'], ['rapat-tiga', 'lain-2'])).toContain(
      `ALM-01 satu/${name}/rapat-tiga.md:1:1`,
    );
  });
});

describe.each(named(every.filter(({ table }) => table)))('a table of %s', (_, koleksi) => {
  const path = `${koleksi.table?.file ?? `${koleksi.name}/2026`}.csv`;
  const rowsIn = (rows: readonly Top[]): Promise<string[]> =>
    toldIn({ [`satu/${path}`]: csvOf(koleksi, rows) });

  test('is sound with what its examples show', async () => {
    expect(await rowsIn([soundOf(koleksi)])).toEqual([]);
  });

  test('tells a value of the wrong kind, a day that is in no calendar and a page that is not there in every column', async () => {
    const planted = wrongCellsOf(koleksi);
    expect(planted.some(({ nama }) => /tanggal|diperbarui/.test(nama))).toBe(true);
    const told = await Promise.all(
      planted.map(async ({ nama, data, column, kode }) => {
        const [only, ...more] = await rowsIn([data]);
        const isPlaced = only?.startsWith(kode) && only.endsWith(` satu/${path}:2:${column}`);
        return isPlaced && more.length === 0 ? [] : [`${nama}: ${[only, ...more].join(', ')}`];
      }),
    );
    expect(told.flat()).toEqual([]);
  });

  test('tells that two rows have one code', async () => {
    const row = soundOf(koleksi);
    expect(await rowsIn([row, row])).toEqual([`ALM-05 satu/${path}:3:1`]);
  });
});
