import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureFolder, fixturesOf, TANGGAL } from '../../tests/rules/fixture.ts';
import { rules } from './catalogue.ts';
import { judgePublished } from './judge-published.ts';
import { type PublishedInput, publishedPage } from './published.ts';
import { current } from './rulesets/all.ts';

const HOST = 'dinkes.contohkab.go.id';

/** A fixture as a finished situs. */
function publishedAt(folder: string): PublishedInput {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map(
      (file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')] as const,
    );
  const pages = new Map(texts.map(([name, text]) => [name, publishedPage(text, name, HOST)]));
  const sizes = new Map(texts.map(([name, text]) => [name, text.length]));
  return { id: 'dinkes', pages, sizes };
}

const published = rules.filter(({ butuh }) => butuh === 'terbit').map(({ record }) => record.kode);

test.each(published)('%s decides its finished sites as they are named', (kode) => {
  expect(fixturesOf(kode)).toEqual(['gagal', 'lulus', 'sebagian']);
  for (const name of fixturesOf(kode)) {
    const results = judgePublished(publishedAt(fixtureFolder(kode, name)), current, TANGGAL);
    expect(results.find((one) => one.kode === kode)?.status, `${kode} ${name}`).toBe(name);
  }
});

test('a finding in a page says its line', () => {
  const [result] = judgePublished(publishedAt(fixtureFolder('TER-01', 'sebagian')), current, TANGGAL);
  expect(result?.temuan).toMatchObject([
    { path: 'dinkes/index.html', baris: 6, pesan: 'Alamat `#lain` tidak ada bagiannya.' },
  ]);
});

test('what was not built cannot be judged', () => {
  const statuses = judgePublished(undefined, current, TANGGAL).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['tidak_dapat_diperiksa']));
});
