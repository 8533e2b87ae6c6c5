import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { semuaKoleksi } from '../../src/koleksi/index.ts';
import { typeAt } from '../../src/publish/media-types.ts';
import { ask, type Told } from './ask.ts';
import { type Running, serving, started } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

let content: SmallContent;
let dev: Running;
let built: readonly { situs: string; address: string; file: string }[];

beforeAll(async () => {
  content = smallContent();
  const args = ['--content', content.folder, '--tanggal', DAY];
  await using build = started('build', [...args, '--keluaran', content.keluaran]);
  expect([await build.ended, build.said()]).toEqual([0, expect.any(String)]);
  built = ['dinkes', 'kec-hulu', 'kel-sari'].flatMap((situs) =>
    filesIn(path.join(content.keluaran, situs)).map((file) => ({
      situs,
      address: `/${file === '404.html' ? '404/' : file.replace(/(^|\/)index\.html$/, '$1')}`,
      file: path.join(content.keluaran, situs, file),
    })),
  );
  dev = await serving('dev', { ready: 'Pratinjau siap', args });
});

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  content[Symbol.dispose]();
});

const inDev = (situs: string, address: string): Promise<Told> =>
  ask(encodeURI(address), { port: dev.port, situs });

describe('dev shows', () => {
  test('every page as it is built', async () => {
    const pages = built.filter(({ address }) => address.endsWith('/'));
    expect(pages.length).toBeGreaterThan(80);
    for (const { situs, address, file } of pages) {
      const { status, text } = await inDev(situs, address);
      expect([situs, address, status]).toEqual([situs, address, address === '/404/' ? 404 : 200]);
      expect([situs, address, withoutTheme(text)]).toEqual([
        situs,
        address,
        withoutTheme(readFileSync(file, 'utf8')),
      ]);
    }
  });

  test('every other file with the bytes that are built and the media type of preview: feed, pictures, downloads, colours, emblem, search', async () => {
    // Made from what was written, so only by a build.
    const afterwards = /^\/(sitemap-.*\.xml|integritas\.json|_a\/.*)$/;
    const others = built.filter(({ address }) => !address.endsWith('/') && !afterwards.test(address));
    for (const { situs, address, file } of others) {
      const { status, bytes, headers } = await inDev(situs, address);
      expect([situs, address, status]).toEqual([situs, address, 200]);
      expect([address, headers['content-type']]).toEqual([address, typeAt(address)]);
      expect([situs, address, bytes.equals(readFileSync(file))]).toEqual([situs, address, true]);
    }
    const kinds = new Set(others.map(({ address }) => path.extname(address)));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        '.json',
        '.xml',
        '.ics',
        '.jsonld',
        '.geojson',
        '.webp',
        '.pdf',
        '.csv',
        '.css',
        '.svg',
        '.txt',
        '.pf_meta',
      ]),
    );
  });

  test('no sitemap and no list of published files', async () => {
    for (const address of ['/sitemap-index.xml', '/integritas.json']) {
      expect((await inDev('dinkes', address)).status).toBe(404);
    }
  });
});

test('the small kabupaten has an isian of every koleksi', () => {
  const manifests = built
    .filter(({ address }) => address === '/lcc.json')
    .map(({ file }) => readFileSync(file, 'utf8'));
  const filled = semuaKoleksi.filter(({ name }) =>
    manifests.some((manifest) => JSON.parse(manifest).koleksi[name]?.jumlah > 0),
  );
  expect(filled.map(({ name }) => name)).toEqual(semuaKoleksi.map(({ name }) => name));
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/**
 * A page without what brings the theme to it: in dev, styles in the page, and scripts that keep the tab up to date; in
 * a build, one sheet. Files that both name stand under other addresses.
 */
const withoutTheme = (html: string): string =>
  html
    .replace(/<style data-vite-dev-id="[^"]*">.*?<\/style>/gs, '')
    .replace(
      /<script type="module" src="(\/@vite\/client|\/@id\/astro:scripts\/page\.js|\/src\/[^"]+\.css)"><\/script>/g,
      '',
    )
    .replace(/<link rel="stylesheet" href="\/_a\/[^"]+">/g, '')
    .replace(/"(\/_a|\/src|\/node_modules)\/[^"]+"/g, '"tema"');
