import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { build, type Place, smallKabupaten, statesOf } from './real-build.ts';
import { addressesOf, addressesOfCss, fileOf, tagsOf } from './references.ts';

const HOSTS = {
  dinkes: 'dinkes.kecilkab.go.id',
  'kec-hulu': 'hulu.kecilkab.go.id',
  'kel-sari': 'sari.kecilkab.go.id',
};

let work: Place & Disposable;
beforeAll(async () => {
  work = smallKabupaten();
  const report = await build(work, { situs: Object.keys(HOSTS) });
  expect(statesOf(report)).toEqual(Object.keys(HOSTS).map((id) => `${id} built`));
});
afterAll(() => work[Symbol.dispose]());

const read = (situs: string, file: string): string =>
  readFileSync(path.join(work.keluaran, situs, file), 'utf8');
const filesOf = (situs: string, ending = ''): string[] =>
  walk(path.join(work.keluaran, situs))
    .map(({ path: below }) => below)
    .filter((file) => file.endsWith(ending));

/** What is wrong, as `berita/index.html: why`; a page with nothing wrong says nothing. */
const faultsOf = (
  situs: string,
  ending: string,
  look: (text: string, file: string) => readonly string[],
): string[] =>
  filesOf(situs, ending).flatMap((file) => look(read(situs, file), file).map((fault) => `${file}: ${fault}`));

describe.each(Object.entries(HOSTS))('the finished folder of %s', (situs, host) => {
  test('holds every file that its pages and styles name', () => {
    const known = new Set(filesOf(situs));
    const missing = (addresses: readonly string[], from: string): string[] =>
      addresses.filter((address) => {
        const file = fileOf(address, from, host);
        return file !== undefined && !known.has(file);
      });
    expect(faultsOf(situs, '.html', (html, file) => missing(addressesOf(html), file))).toEqual([]);
    expect(faultsOf(situs, '.css', (css, file) => missing(addressesOfCss(css), file))).toEqual([]);
  });

  test('asks no other site for a picture, a style, a script or a font', () => {
    const foreign = (html: string): string[] =>
      tagsOf(html).flatMap(({ name, attributes }) => {
        const loads = [
          'src',
          'srcset',
          ...(name === 'link' && attributes.get('rel') !== 'canonical' ? ['href'] : []),
        ];
        return loads
          .flatMap((key) => attributes.get(key) ?? [])
          .filter((value) => /^(https?:)?\/\//.test(value));
      });
    expect(faultsOf(situs, '.html', foreign)).toEqual([]);
    expect(
      faultsOf(situs, '.css', (css) => addressesOfCss(css).filter((one) => /^(https?:)?\/\//.test(one))),
    ).toEqual([]);
  });

  test('has no script, style or handler within a page', () => {
    const inline = (html: string): string[] =>
      tagsOf(html).flatMap(({ name, attributes }) => [
        ...(name === 'style' || attributes.has('style') ? ['style'] : []),
        ...(name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json'
          ? ['script']
          : []),
        ...[...attributes.keys()].filter((key) => /^on/.test(key)),
        ...[...attributes.values()].filter((value) => /^\s*javascript:/i.test(value)),
      ]);
    expect(faultsOf(situs, '.html', inline)).toEqual([]);
  });

  test('has a language, a title and one heading of the first level on every page', () => {
    const pages = faultsOf(situs, '.html', (html) => [
      ...(/<html[^>]*\slang="id"/.test(html) ? [] : ['no language']),
      ...(/<title>[^<]{5,}<\/title>/.test(html) ? [] : ['no title']),
      ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : ['not one h1']),
      ...(/<main[\s>]/.test(html) ? [] : ['no main']),
    ]);
    expect(pages).toEqual([]);
  });

  test('says of links to a place in a page where that place is', () => {
    const lost = (html: string, from: string): string[] =>
      addressesOf(html).filter((address) => {
        const [before = '', anchor = ''] = address.split('#');
        if (anchor === '' || (before !== '' && !before.startsWith('/'))) return false;
        const target = before === '' ? html : read(situs, fileOf(before, from, host) ?? '');
        return !tagsOf(target).some(({ attributes }) => attributes.get('id') === decodeURIComponent(anchor));
      });
    expect(faultsOf(situs, '.html', lost)).toEqual([]);
  });

  test('lists in its sitemap every page but the one that says that there is none', () => {
    const [sitemap] = [...read(situs, 'sitemap-index.xml').matchAll(/<loc>https:\/\/[^/]+\/([^<]+)<\/loc>/g)];
    const listed = [...read(situs, sitemap?.[1] ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url,
    );
    const pages = filesOf(situs, 'index.html').map(
      (file) => `https://${host}/${file.replace(/index\.html$/, '')}`,
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test('agrees with its list of files, which names each of them', () => {
    const { berkas } = JSON.parse(read(situs, 'integritas.json'));
    const real = filesOf(situs)
      .filter((file) => file !== 'integritas.json')
      .map((file) => {
        const onDisk = path.join(work.keluaran, situs, file);
        const sha256 = createHash('sha256').update(readFileSync(onDisk)).digest('hex');
        return { path: file, ukuran: statSync(onDisk).size, sha256 };
      });
    expect(berkas).toEqual(real);
  });
});
