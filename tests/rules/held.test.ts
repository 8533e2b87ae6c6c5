import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSitus } from '../../src/read/read-situs.ts';
import type { Folder } from '../../src/rules/folder.ts';
import { PDP_03 } from '../../src/rules/PDP-03/rule.ts';
import { buildResult } from '../../src/run/build/job.ts';
import { answer } from '../../src/run/build/worker.ts';
import { plainTextOf } from '../../src/text/plain-text.ts';
import { Today } from '../../src/text/today.ts';
import { kabupatenOf, situsOf } from '../fleet/kabupaten.ts';
import type { Tree } from '../fleet/workspace.ts';
import { TANGGAL } from './fixture.ts';

const NIK = '3171234505900001';

function contentOf(files: Tree): Disposable & { folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tahan-'));
  for (const [below, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, below)), { recursive: true });
    writeFileSync(path.join(folder, below), text);
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test('a NIK stops the build of its situs before a page is written, and is not repeated', async () => {
  using work = contentOf({
    ...kabupatenOf('satu'),
    ...situsOf('satu', 'Kabar'),
    'satu/berita/2026-11-21-bantuan.md': `---\njudul: Bantuan\ntanggal: 2026-11-21\n---\nNomor ${NIK}.\n`,
    'hasil/kosong.txt': '',
  });
  const question = {
    situs: 'satu',
    content: work.folder,
    staging: path.join(work.folder, 'hasil'),
    tanggal: TANGGAL,
    audience: 'warga',
    last: { folder: path.join(work.folder, 'dist/satu'), key: 'kunci', isThorough: false },
    renderer: path.join(work.folder, 'tidak-dibuka'),
    cache: path.join(work.folder, 'cache'),
    unread: {},
  };
  const result = buildResult.parse(await answer(question, () => undefined));
  const held = result.problems.filter(({ kode }) => kode === 'PDP-03');
  expect(held.map(({ tingkat, path: at, baris }) => `${tingkat} ${at}:${baris}`)).toEqual([
    'salah satu/berita/2026-11-21-bantuan.md:5',
  ]);
  expect(JSON.stringify(result.problems)).not.toMatch(/\d{16}/);
  expect(readdirSync(path.join(work.folder, 'hasil'))).toEqual(['kosong.txt']);
});

test('a NIP stays in the file and leaves pages and feed', async () => {
  using work = contentOf({
    'satu/situs.yaml': 'kepala: { nama: "Nama Pejabat, NIP 197001121995031002" }\n',
    'satu/berita/a.md': `---\njudul: Kabar\ntanggal: 2026-11-20\nringkasan: Oleh Kepala Dinas NIP 197001121995031002\n---\nTertanda, NIP. 19700112 199503 1 002\n`,
  });
  const { isian, texts, situs } = await readSitus({ content: work.folder, situs: 'satu' });
  const [berita] = isian;
  expect(berita?.data['ringkasan']).toBe('Oleh Kepala Dinas');
  expect(berita?.body && plainTextOf(berita.body.tree)).toBe('Tertanda,');
  expect(situs?.data['kepala']).toEqual({ nama: 'Nama Pejabat,' });
  expect(texts.get('berita/a.md')).toContain('197001121995031002');
});

/** Sixteen digits in the form of a NIK. */
const nik = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    province: fc.constantFrom('11', '17', '31', '32', '53', '64', '73', '94'),
    isWoman: fc.boolean(),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ day, month, year, province, isWoman, serial }) =>
    [
      province,
      '0123',
      two(day + (isWoman ? 40 : 0)),
      two(month),
      two(year),
      String(serial).padStart(4, '0'),
    ].join(''),
  );
const two = (n: number): string => String(n).padStart(2, '0');

/** Up to three dots, spaces or hyphens. */
const separator = fc.string({ unit: fc.constantFrom('.', ' ', '-'), maxLength: 3 });

const folderWith = (file: string, text: string): Folder =>
  ({ id: 'satu', files: new Map(), texts: new Map([[file, text]]), isian: [] }) as unknown as Folder;

const found = (file: string, text: string): number =>
  PDP_03.check({ folder: folderWith(file, text) }, { today: Today.only(TANGGAL), parameter: () => 0 })
    .findings.length;

/** How a number may stand in each kind of file. */
const AROUND: Record<string, (written: string) => string> = {
  'berita/a.md': (written) => `---\njudul: Kabar\n---\n\nAtas nama ${written}, hadir.\n`,
  'halaman/b.md': (written) => `---\nringkasan: ${written}\n---\n`,
  'dataset/c.csv': (written) => `nomor;nama\n"${written}";x\n`,
  'berkas/d.geojson': (written) => `{ "type": "Feature", "properties": { "no": "${written}" } }`,
};

test('every number in the form of a NIK is found, whole or parted, in every kind of file', () => {
  fc.assert(
    fc.property(nik, separator, fc.constantFrom(...Object.keys(AROUND)), (digits, between, file) => {
      const around = AROUND[file] ?? String;
      expect(found(file, around([...digits].join('')))).toBe(1);
      const parted = [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)].join(between);
      expect(found(file, around(parted))).toBe(1);
    }),
  );
});

test('sixteen digits without a real province or day of birth never are', () => {
  const nowhere = fc
    .tuple(fc.constantFrom('00', '01', '20', '29', '41', '77', '99'), fc.stringMatching(/^\d{14}$/))
    .map(([province, rest]) => province + rest);
  const never = fc
    .tuple(
      fc.constantFrom('17', '31'),
      fc.constantFrom('00', '32', '40', '72', '99'),
      fc.stringMatching(/^\d{8}$/),
    )
    .map(([province, day, rest]) => `${province}0123${day}${rest}`);
  const months = fc
    .tuple(fc.constantFrom('00', '13', '47'), fc.stringMatching(/^\d{6}$/))
    .map(([month, rest]) => `17012315${month}${rest}`);
  fc.assert(
    fc.property(fc.oneof(nowhere, never, months), fc.constantFrom(...Object.keys(AROUND)), (digits, file) => {
      expect(digits).toHaveLength(16);
      expect(found(file, (AROUND[file] ?? String)(digits))).toBe(0);
    }),
  );
});

test('codes of a SKPD and of a programme, money and addresses of links never are', () => {
  const part = fc.integer({ min: 0, max: 9 });
  const skpd = fc
    .array(part, { minLength: 12, maxLength: 12 })
    .map(
      ([a, b, c, d, e, f, g, h, i, j, k, l]) => `${a}.${b}${c}.${d}.${e}${f}.${g}.${h}${i}.${j}${k}.000${l}`,
    );
  const kegiatan = fc
    .array(part, { minLength: 12, maxLength: 12 })
    .map(([a, b, c, d, e, f, g, h, i, j, k, l]) =>
      `${a}.${b}${c}.${d}${e}.2.${f}${g}.${h}${i}${j}${k}${l}`.slice(0, 17),
    );
  fc.assert(
    fc.property(fc.oneof(skpd, kegiatan), (kode) => {
      expect(found('berita/a.md', `Kode ${kode} dipakai.`)).toBe(0);
    }),
  );
  expect(found('berita/a.md', `[naskah](https://contoh.go.id/${NIK})`)).toBe(0);
  expect(found('berita/a.md', 'Rp3.171.234.505.900.001')).toBe(0);
});
