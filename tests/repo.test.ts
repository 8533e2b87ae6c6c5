import path from 'node:path';
import { expect, test } from 'vitest';
import { readKabupaten } from '../src/read/read-kabupaten.ts';
import { filesBelow, placesOf, root, textOf, trackedFiles } from './files.ts';

const TEXT =
  /\.(ts|mjs|js|astro|css|json|md|mdx|ya?ml|csv|svg|html|txt|geojson)$|(^|\/)(run|LICENSE|NOTICE|\.\w+)$/;
const tracked = trackedFiles().filter((file) => TEXT.test(file));

test('src, scripts and templates do not know which kabupaten they serve', () => {
  const { kabupaten } = readKabupaten(path.join(root, 'content'));
  if (!kabupaten) throw new Error('the kabupaten of the project has problems');
  const { kode, nama_pendek, provinsi, ibu_kota, domain } = kabupaten.identitas;
  // Bodies of a region are named after it; a dinas has the same name everywhere.
  const bodies = kabupaten.register.filter(({ kode_wilayah }) => kode_wilayah).map(({ id }) => id);
  const names = [kode, nama_pendek, provinsi, ibu_kota, domain, ...bodies].filter(
    (name) => name !== undefined,
  );
  const known = new RegExp(
    `(?<!\\w|\\d\\.)(${names.map((name) => RegExp.escape(name)).join('|')})(?!\\w)`,
    'i',
  );
  const files = ['src', 'scripts', 'templates', '.vscode', '.ci'].flatMap(filesBelow);
  expect(placesOf(known, [...files.filter((file) => TEXT.test(file)), 'package.json'])).toEqual([]);
  expect(bodies).not.toEqual([]);
});

test('no file names a folder of one machine', () => {
  const machine = /(^|[\s'"`(=:])\/(work|root|home|Users|tmp)\/\w|\b[A-Z]:\\Users\\/;
  expect(placesOf(machine, tracked)).toEqual([]);
});

test('no file names the host of a package registry', () => {
  const registry = new RegExp(
    ['registry\\.', '(npmjs|yarnpkg|npmmirror)|_auth', 'Token|^\\s*registry\\s*='].join(''),
  );
  expect(placesOf(registry, tracked)).toEqual([]);
});

test('Git gives every machine the same line ends', () => {
  expect(textOf('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m);
  const withCr = tracked.filter(
    (file) => !file.startsWith('tests/fixtures/bytes/') && textOf(file).includes('\r\n'),
  );
  expect(withCr).toEqual([]);
});

test('what is made is not kept', () => {
  const ignored = textOf('.gitignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules/', 'dist/', '.cache/', '.astro/']));
  expect(tracked.filter((file) => /^(node_modules|dist|\.cache)\//.test(file))).toEqual([]);
});

test('every file name is one that Windows can hold', () => {
  const names = trackedFiles();
  const bad = /[<>:"|?*\\]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  expect(names.filter((file) => file.split('/').some((part) => bad.test(part)))).toEqual([]);
  const seen = new Map<string, string>();
  const twins = names.filter((file) => {
    const twin = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    return twin !== undefined && twin !== file;
  });
  expect(twins).toEqual([]);
  expect(names.filter((file) => path.posix.normalize(file).length > 150)).toEqual([]);
});
