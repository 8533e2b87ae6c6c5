import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepLastRecord, lastRecordOf } from '../../src/make/last/record.ts';
import { buildFleet } from '../../src/run/build/build-fleet.ts';
import type { FleetReport } from '../../src/run/build/report.ts';
import { pagesOf, type Tree, treeOf, workspaceOf } from './workspace.ts';

const THREE = {
  ...pagesOf('dinkes', 5, 'sehat'),
  ...pagesOf('dlh', 2, 'hijau'),
  ...pagesOf('kec-satu', 1, 'satu'),
};

const statesOf = ({ situs }: FleetReport): Tree =>
  Object.fromEntries(situs.map(({ id, state }) => [id, state]));

describe('a whole build', () => {
  test('every situs stands in a folder of its own, and nothing else is left', async () => {
    using work = workspaceOf(THREE);
    const report = await buildFleet(work.options());
    expect(report.situs.map(({ id, state, pages }) => [id, state, pages])).toEqual([
      ['dinkes', 'built', 5],
      ['dlh', 'built', 2],
      ['kec-satu', 'built', 1],
    ]);
    expect(work.outputOf('dlh')).toEqual({
      'h0/index.html': '2026-11-24\nnama: Uji\nhijau 0\n',
      'h1/index.html': '2026-11-24\nnama: Uji\nhijau 1\n',
    });
    expect(
      Object.keys(treeOf(work.keluaran)).filter((file) => !/^(dinkes|dlh|kec-satu)\//.test(file)),
    ).toEqual([]);
    expect(existsSync(path.join(work.keluaran, '.tukar'))).toBe(false);
  });

  test('one process and two give the same bytes, in another folder too', async () => {
    using one = workspaceOf(THREE);
    using two = workspaceOf(THREE);
    await buildFleet(one.options({ processes: 1 }));
    await buildFleet(two.options({ processes: 2 }));
    expect(treeOf(two.keluaran)).toEqual(treeOf(one.keluaran));
  });

  test('progress tells each situs once, up to the last', async () => {
    using work = workspaceOf(THREE);
    const told: string[] = [];
    await buildFleet(work.options(), (progress) => {
      if (progress.type === 'finished') told.push(`${progress.done}/${progress.of}`);
    });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  test('an output that would bury the content is refused before anything is touched', async () => {
    using work = workspaceOf(THREE);
    const before = treeOf(work.content);
    for (const keluaran of [work.content, work.folder, path.join(work.content, 'dinkes', 'dist')]) {
      await expect(buildFleet(work.options({ keluaran }))).rejects.toThrow(RangeError);
    }
    expect(treeOf(work.content)).toEqual(before);
  });
});

describe('what would become what it is', () => {
  test('is not touched by the next run, and its notes are told again', async () => {
    using work = workspaceOf({ ...THREE, 'dlh/perilaku.txt': 'mencatat' });
    const first = await buildFleet(work.options());
    const folder = path.join(work.keluaran, 'dlh');
    const before = statSync(folder);
    const second = await buildFleet(work.options());
    expect(statesOf(second)).toEqual({ dinkes: 'unchanged', dlh: 'unchanged', 'kec-satu': 'unchanged' });
    expect([statSync(folder).ino, statSync(folder).ctimeMs]).toEqual([before.ino, before.ctimeMs]);
    expect(second.situs[1]?.problems).toEqual(first.situs[1]?.problems);
    expect(second.situs[1]?.problems).toHaveLength(1);
  });

  test.each<[string, Parameters<ReturnType<typeof workspaceOf>['options']>[0]]>([
    ['another day', { tanggal: '2026-11-25' }],
    ['another theme', { renderer: { folder: 'x', fingerprint: 'tema-2' } }],
    ['another version of the program', { program: 'program-2' }],
  ])('%s builds every situs again', async (_, changes) => {
    using work = workspaceOf(pagesOf('dinkes', 1, 'sehat'));
    await buildFleet(work.options());
    expect(statesOf(await buildFleet(work.options(changes)))).toEqual({ dinkes: 'built' });
  });

  test('an edit builds its own situs alone; an edit of what all share builds all', async () => {
    using work = workspaceOf(THREE);
    await buildFleet(work.options());
    work.write({ 'dlh/h1.md': 'rimba\n' });
    expect(statesOf(await buildFleet(work.options()))).toEqual({
      dinkes: 'unchanged',
      dlh: 'built',
      'kec-satu': 'unchanged',
    });
    expect(work.outputOf('dlh')['h1/index.html']).toContain('rimba');
    work.write({ '_kabupaten/kabupaten.yaml': 'nama: Lain\n' });
    expect(new Set(Object.values(statesOf(await buildFleet(work.options()))))).toEqual(new Set(['built']));
  });

  test.each(['penerbitan.yaml', 'register-riwayat.csv', 'SUMBER.md', 'lembar/bukti.yaml'])(
    '%s of the kabupaten, of which no page is made, builds none',
    async (name) => {
      using work = workspaceOf(THREE);
      await buildFleet(work.options());
      work.write({ [`_kabupaten/${name}`]: 'syarat_dasar: 4\n' });
      const states = statesOf(await buildFleet(work.options()));
      expect(new Set(Object.values(states))).toEqual(new Set(['unchanged']));
    },
  );

  test.each(['dlh/h0.md', '_kabupaten/kabupaten.yaml'])(
    'a file that is saved while its situs is built (%s) is seen by the next run, and so is its taking back',
    async (file) => {
      using work = workspaceOf({ ...pagesOf('dlh', 1, 'hijau'), 'dlh/perilaku.txt': `menyimpan ${file}` });
      const before = treeOf(work.content)[file] ?? '';
      await buildFleet(work.options());
      expect(treeOf(work.content)[file]).not.toBe(before);
      expect(statesOf(await buildFleet(work.options()))).toEqual({ dlh: 'built' });
      work.write({ [file]: before, 'dlh/perilaku.txt': `menyimpan ${file}` });
      expect(statesOf(await buildFleet(work.options()))).toEqual({ dlh: 'built' });
    },
  );

  test.each([
    ['forgotten where a file was saved meanwhile', 'menyimpan dlh/h0.md', undefined],
    ['kept else', 'mencatat', 'kunci'],
  ])('how its last folder came to be is %s', async (_, deed, expected) => {
    using work = workspaceOf({ ...pagesOf('dlh', 1, 'hijau'), 'dlh/perilaku.txt': deed });
    const { keluaran, cache } = work.options();
    const folder = path.join(keluaran, 'dlh');
    const record = { key: 'kunci', names: [], digests: [], made: new Map(), pages: new Map() };
    keepLastRecord(folder, record, cache);
    await buildFleet(work.options());
    expect(lastRecordOf(folder, 'kunci', cache)?.key).toBe(expected);
  });

  test('a page of the output that was lost, changed or added makes its situs whole again', async () => {
    using work = workspaceOf(THREE);
    await buildFleet(work.options());
    const whole = treeOf(work.keluaran);
    const page = (situs: string): string => path.join(work.keluaran, situs, 'h0', 'index.html');
    rmSync(page('dinkes'));
    writeFileSync(page('dlh'), whole['dlh/h0/index.html']?.replace('hijau', 'hitam') ?? '');
    writeFileSync(`${page('kec-satu')}.bak`, 'x');
    expect(new Set(Object.values(statesOf(await buildFleet(work.options()))))).toEqual(new Set(['built']));
    expect(treeOf(work.keluaran)).toEqual(whole);
  });

  test('all of the cache may be lost', async () => {
    using work = workspaceOf(THREE);
    await buildFleet(work.options());
    const whole = treeOf(work.keluaran);
    writeFileSync(path.join(work.keluaran, 'dlh', 'integritas.json'), '{}');
    for (const situs of ['dinkes', 'kec-satu']) rmSync(path.join(work.keluaran, situs), { recursive: true });
    rmSync(path.join(work.folder, 'cache'), { recursive: true });
    expect(new Set(Object.values(statesOf(await buildFleet(work.options()))))).toEqual(new Set(['built']));
    expect(treeOf(work.keluaran)).toEqual(whole);
  });
});

describe('what stands in the output', () => {
  test('is forgotten when its folder is no more', async () => {
    using work = workspaceOf(pagesOf('dinkes', 1, 'sehat'));
    const shelf = path.join(work.folder, 'cache', 'sidik');
    const other = path.join(work.folder, 'lain');
    await buildFleet(work.options({ keluaran: other }));
    await buildFleet(work.options());
    expect(readdirSync(shelf)).toHaveLength(2);
    rmSync(other, { recursive: true });
    expect(statesOf(await buildFleet(work.options()))).toEqual({ dinkes: 'unchanged' });
    expect(readdirSync(shelf)).toHaveLength(1);
  });

  test('a situs that left is taken away by a whole build only; what is not ours stays', async () => {
    using work = workspaceOf(THREE);
    await buildFleet(work.options());
    rmSync(path.join(work.content, 'dlh'), { recursive: true });
    writeFileSync(path.join(work.keluaran, 'catatan.txt'), 'milik orang lain');
    const partial = await buildFleet(work.options());
    expect([partial.takenAway, existsSync(path.join(work.keluaran, 'dlh'))]).toEqual([[], true]);
    const whole = await buildFleet(work.options({ known: ['dinkes', 'kec-satu'] }));
    expect([whole.takenAway, whole.strangers]).toEqual([['dlh'], ['catatan.txt']]);
    expect(Object.keys(treeOf(work.keluaran)).some((file) => file.startsWith('dlh/'))).toBe(false);
    expect(treeOf(work.keluaran)['catatan.txt']).toBe('milik orang lain');
  });

  test('a folder that only bears the name of a situs is not overwritten', async () => {
    using work = workspaceOf(THREE);
    work.write({ '../dist/dlh/skripsi.txt': 'tahun kerja' });
    const report = await buildFleet(work.options());
    expect(statesOf(report)).toEqual({ dinkes: 'built', dlh: 'failed', 'kec-satu': 'built' });
    expect(report.situs[1]?.problems[0]?.kode).toBe('MSN-09');
    expect(work.outputOf('dlh')).toEqual({ 'skripsi.txt': 'tahun kerja' });
  });
});
