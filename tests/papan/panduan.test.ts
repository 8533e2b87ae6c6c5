import path from 'node:path';
import { expect, test } from 'vitest';
import { texts } from '../../src/components/papan/texts.ts';
import { kesegaranOf } from '../../src/model/papan/age.ts';
import type { PanduanFacts } from '../../src/model/papan/panduan.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { current } from '../../src/rules/rulesets/all.ts';
import { SYARAT_NAMES } from '../../src/rules/syarat-dasar.ts';
import { withBoard } from '../board.ts';
import { filesBelow, root, textOf } from '../files.ts';
import { guidePart, PARTS } from './guide-parts.ts';

const FOLDER = 'src/components/papan/panduan/isi';

// To make them anew after the guide has changed: vitest with `-u`.
test.each(Object.entries(PARTS))('%s says what docs/panduan-opd.md says', async (name, sections) => {
  const file = path.join(root, FOLDER, `${name}.mdx`);
  await expect(guidePart(textOf('docs/panduan-opd.md'), sections)).toMatchFileSnapshot(file);
});

test('signs that MDX would read are disarmed outside of code', () => {
  const guide =
    '## 1. Satu\n\nBuka <http://a.localhost/>. Tulis <b> dan {x}, `{y}`.\n\n![Gambar](a.png)\n\n```sh\nx <y>\n```\n';
  expect(guidePart(guide, [1])).toBe(
    '## Satu\n\nBuka `http://a.localhost/`. Tulis \\<b> dan \\{x}, `{y}`.\n\n```sh\nx <y>\n```\n',
  );
});

test('every guide has its text and every text its page', async () => {
  const { kabupaten } = readKabupaten(path.join(root, 'content'));
  if (!kabupaten) throw new Error('the kabupaten of the project has problems');
  await withBoard(
    kabupaten,
    { keluaran: 'belum-dibangun', tanggal: '2026-11-30' },
    async ({ pages, pageAt }) => {
      const shown = await Promise.all(
        pages
          .filter(({ kind }) => kind === 'panduan')
          .map(async (page) => (await page.facts()) as PanduanFacts),
      );
      const held = filesBelow(FOLDER).map((file) => path.basename(file, '.mdx'));
      expect(shown.flatMap(({ isi }) => isi ?? []).sort()).toEqual(held.sort());
      for (const { address } of shown.flatMap(({ daftar }) => daftar)) expect(pageAt.has(address)).toBe(true);
      expect(shown[0]?.pengelola?.address).toBe('/situs/diskominfosp/');
    },
  );
});

test('how the board counts is told as it is counted', () => {
  const text = textOf(`${FOLDER}/penghitungan.mdx`);
  for (const { nama } of SYARAT_NAMES) expect(text).toMatch(new RegExp(`^\\d+\\. ${nama}$`, 'm'));
  expect([...text.matchAll(/^\d+\. /gm)]).toHaveLength(SYARAT_NAMES.length);
  const { wajib, anjuran } = current.dikerjakan?.bobot ?? {};
  expect(text).toContain(`Aturan wajib berbobot ${wajib}, anjuran berbobot ${anjuran}.`);
  for (const nama of Object.values(texts.status)) expect(text).toContain(`| ${nama} |`);
  expect([kesegaranOf(30), kesegaranOf(31), kesegaranOf(180), kesegaranOf(181)]).toEqual([
    ...['segar', 'mulai_lama', 'mulai_lama', 'usang'],
  ]);
  expect(text).toContain('Sampai 30 hari disebut segar, sampai 180 hari mulai lama');
});
