import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureFolder, fixturesOf, layOver, SOUND_BUILT, TANGGAL } from '../../tests/rules/fixture.ts';
import { Today } from '../text/today.ts';
import { rules } from './catalogue.ts';
import { judgePublished } from './judge-published.ts';
import { type PublishedInput, pageReader } from './published.ts';
import { current } from './rulesets/all.ts';

const HOST = 'dinkes.contohkab.go.id';

/** A fixture as a finished situs. */
function publishedAs(kode: string, name: string): PublishedInput {
  const folder = mkdtempSync(path.join(tmpdir(), 'terbit-'));
  try {
    layOver(SOUND_BUILT, fixtureFolder(kode, name), folder);
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')] as const,
      );
    const factsOf = pageReader(HOST);
    const pages = new Map(texts.map(([page, text]) => [page, factsOf(text, page)]));
    const sizes = new Map(texts.map(([page, text]) => [page, text.length]));
    return { id: 'dinkes', pages, sizes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const published = rules.filter(({ butuh }) => butuh === 'terbit').map(({ record }) => record.kode);

test.each(published)('%s decides its finished sites as they are named', (kode) => {
  expect(fixturesOf(kode)).toEqual(['gagal', 'lulus', 'sebagian']);
  for (const name of fixturesOf(kode)) {
    const results = judgePublished(publishedAs(kode, name), current, Today.only(TANGGAL));
    expect(results.find((one) => one.kode === kode)?.status, `${kode} ${name}`).toBe(name);
  }
});

test('a finding in a page says its line', () => {
  const [result] = judgePublished(publishedAs('TER-01', 'sebagian'), current, Today.only(TANGGAL));
  expect(result?.temuan).toMatchObject([
    { path: 'dinkes/index.html', baris: 6, pesan: 'Alamat `#lain` tidak ada bagiannya.' },
  ]);
});

test('what was not built cannot be judged', () => {
  const statuses = judgePublished(undefined, current, Today.only(TANGGAL)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['tidak_dapat_diperiksa']));
});

test('of a page is known what it names, and where; equal targets of all pages are one', () => {
  const factsOf = pageReader(HOST);
  const first = factsOf(
    `<!doctype html>
<link rel="canonical" href="https://${HOST}/berita/"><link href="//font.contoh/a.css" rel="stylesheet">
<h1 id="satu &amp; dua">A</h1><a class="x" href="../profil/?a=1#b%20c">B</a><a href="">C</a>
<a href="https://${HOST}">Beranda</a>
<form action="/cari/"></form><a href="mailto:a@b.c">D</a><iframe src="https://lain.contoh/"></iframe>`,
    'berita/index.html',
  );
  expect([...first.anchors]).toEqual(['satu & dua']);
  expect(first.links).toEqual([
    { to: { written: `https://${HOST}/berita/`, path: 'berita/', anchor: '' }, line: 2 },
    { to: { written: '../profil/?a=1#b%20c', path: 'profil/', anchor: 'b c' }, line: 3 },
    { to: { written: '', path: 'berita/index.html', anchor: '' }, line: 3 },
    { to: { written: `https://${HOST}`, path: '', anchor: '' }, line: 4 },
    { to: { written: '/cari/', path: 'cari/', anchor: '' }, line: 5 },
  ]);
  expect(first.fetched).toEqual([
    { url: '//font.contoh/a.css', line: 2 },
    { url: 'https://lain.contoh/', line: 5 },
  ]);
  const second = factsOf('<a href="/cari/">A</a><a href="../profil/">B</a>', 'a/b/index.html');
  expect(second.links[0]?.to).toBe(first.links[4]?.to);
  expect(second.links[1]?.to.path).toBe('a/profil/');
});
