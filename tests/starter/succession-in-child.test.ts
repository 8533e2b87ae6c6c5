import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dueIn, fillAllIds } from '../../src/run/check/index.ts';
import { succeedInChild } from '../../src/run/rename/index.ts';
import { page } from '../end-to-end/folder.ts';
import { root } from '../files.ts';
import { FIXTURE } from './small.ts';
import { soundSite, treeOf, workOf } from './succession.ts';

const questionOf = ({ content, rencana }: { content: string; rencana: string }) => ({
  request: {
    ...{ asal: ['dinkes'], menjadi: ['dinsehat'], mulai: '2027-01-01' },
    ...{ nama: ['Dinas Kesehatan Rakyat'], jenis: [], singkatan: [] },
  },
  ...{ content, rencana, tanggal: '2026-11-24', coba: false },
  templates: path.join(root, 'templates'),
});

test('a succession is brought about in a child, and says there what it says here', async () => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari']);
  const outcome = await succeedInChild(questionOf(work), new AbortController().signal);
  expect(outcome).toMatchObject({
    kind: 'done',
    succession: { asal: [{ id: 'dinkes' }], mulai: '2027-01-01' },
  });
  expect(outcome && 'redirects' in outcome && outcome.redirects.get('dinkes')).toBeGreaterThan(0);
  expect((await soundSite(work.content, 'dinsehat')).pages.length).toBeGreaterThan(10);
});

test('one that is interrupted ends within a second, and leaves all as it was', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  const before = treeOf(path.join(work.content, 'dinkes'));
  const interruption = new AbortController();
  const outcome = succeedInChild(questionOf(work), interruption.signal);
  interruption.abort();
  expect(await outcome).toBeUndefined();
  expect(treeOf(path.join(work.content, 'dinkes'))).toEqual(before);
  expect(existsSync(path.join(work.content, 'dinsehat'))).toBe(false);
});

test('ids are written and reviews found in a child; a situs that cannot be read holds nobody up', async () => {
  using work = workOf(FIXTURE, ['dinkes', 'kec-hulu'], {
    'dinkes/berita/2026-11-02-baru.md': page('judul: Tanpa id\ntanggal: 2026-11-02'),
    'kec-hulu/situs.yaml': 'rusak: [\n',
  });
  const { content } = work;
  const around = { content, keluaran: path.join(work.folder, 'dist'), tanggal: '2026-11-24' };
  const cache = path.join(work.folder, 'cache');
  const job = { ...around, cache, situs: ['dinkes', 'kec-hulu'], signal: new AbortController().signal };
  expect((await fillAllIds(job)).written).toContain('dinkes/berita/2026-11-02-baru.md');
  expect((await fillAllIds(job)).written).toEqual([]);
  expect(await dueIn(job)).toContain('# Perlu ditinjau, 24 November 2026');
});
