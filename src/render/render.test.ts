import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { walk } from '../disk/walk.ts';
import { ensureRenderer, openRenderer, type Renderer, RenderFault } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const situs = sampleSitus();
const feed = new Map([
  ['/lcc.json', { type: 'application/json', body: '{"versi":"1.0"}' }],
  ['/lcc/berita.1.0123456789abcdef.json', { type: 'application/json', body: '{}' }],
  ['/berita/rss.xml', { type: 'application/rss+xml', body: new TextEncoder().encode('<rss/>') }],
  ['/agenda.ics', { type: 'text/calendar', body: 'BEGIN:VCALENDAR' }],
  ['/dcat.jsonld', { type: 'application/ld+json', body: '[]' }],
  ['/peta.geojson', { type: 'application/geo+json', body: '{"type":"FeatureCollection"}' }],
  ['/.well-known/security.txt', { type: 'text/plain; charset=utf-8', body: 'Contact: https://contoh.test' }],
]);

let renderer: Renderer;
beforeAll(async () => {
  const { folder } = await ensureRenderer({ root, cache: `${root}/.cache` });
  renderer = await openRenderer(folder);
});

const page = (address: string) => renderer.render(situs, feed, address);

describe('a page', () => {
  test('of every address in the model is whole, and carries its title', async () => {
    for (const { address, judul, kind } of situs.pages) {
      const { status, type, body } = await page(address);
      expect([address, status, type]).toEqual([address, kind === 'tidak-ada' ? 404 : 200, 'text/html']);
      expect(body).toMatch(/^<!doctype html>.*<\/html>\s*$/is);
      expect(textOf(body)).toContain(judul);
    }
  });

  test('of an address that is not in the model is the page that says so', async () => {
    const { status, body } = await page('/tidak/pernah/ada/');
    expect(status).toBe(404);
    expect(body).toContain('Halaman tidak ditemukan');
  });

  test('has no script, style or handler inside it, whatever the content says', async () => {
    const inline = /<script(?![^>]*\b(src=|type="application\/ld\+json"))|<style|<[^>]*\s(style|on[a-z]+)=/i;
    for (const { address } of situs.pages) {
      const { body } = await page(address);
      expect([address, inline.exec(tagsOf(body))?.[0]]).toEqual([address, undefined]);
    }
  });

  test('is the same without the application around it', async () => {
    for (const { address } of situs.pages)
      expect(await renderer.page(situs, address)).toBe((await page(address)).body);
  });

  test('is the same twice', async () => {
    for (const { address } of situs.pages) expect(await page(address)).toEqual(await page(address));
  });
});

describe('a document of the feed', () => {
  test.each([...feed])('%s is answered as it was made', async (address, { type, body }) => {
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    expect(await page(address)).toEqual({ status: 200, type, body: text });
  });

  test('that was not made is not found', async () => {
    expect(await page('/lcc/berita.9.0000000000000000.json')).toMatchObject({ status: 404, body: '' });
  });
});

describe('a component that throws', () => {
  const broken = new Proxy(situs, {
    get: (target, key, self) => {
      if (key === 'nama') throw new Error('nama tidak terbaca');
      return Reflect.get(target, key, self);
    },
  });

  test('rejects with the address, and with file and line of the theme', async () => {
    const fault = await renderer.render(broken, feed, '/').catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(RenderFault);
    expect(fault).toMatchObject({ address: '/', file: expect.stringMatching(/^src\/.+\.(astro|ts)$/) });
    expect((fault as RenderFault).line).toBeGreaterThan(1);
    expect(String(fault)).toContain('nama tidak terbaca');
  });

  test('rejects without the application too', async () => {
    const fault = await renderer.page(broken, '/').catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(RenderFault);
    expect(fault).toMatchObject({ address: '/', file: expect.stringMatching(/^src\/.+\.(astro|ts)$/) });
    await expect(renderer.page(situs, '/tidak/pernah/ada/')).rejects.toBeInstanceOf(RenderFault);
  });

  test('leaves the renderer as good as before', async () => {
    await renderer.render(broken, feed, '/').catch(() => undefined);
    expect((await page('/')).status).toBe(200);
  });
});

test('no component asks Astro for more than its props, its locals, its address and itself', () => {
  const asked = ['components', 'layouts', 'pages'].flatMap((room) =>
    walk(join(root, 'src', room))
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap(({ path }) =>
        [...readFileSync(join(root, 'src', room, path), 'utf8').matchAll(/\bAstro\.(\w+)/g)].map(
          ([, name]) => name,
        ),
      ),
  );
  expect([...new Set(asked)].sort()).toEqual(['locals', 'props', 'self', 'url']);
});

test('every asset has its content in its name, or is named by a page', async () => {
  const { body } = await page('/');
  const named = [...body.matchAll(/(?:href|src)="\/(_a\/[^"]+)"/g)].map(([, path]) => path);
  expect(renderer.assets.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
  for (const { path } of renderer.assets) expect(path).toMatch(/^_a\/[\w.-]+\.\w+$/);
});

const textOf = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll('&amp;', '&');

/** Without the values of attributes, in which `<` is no tag; but for the one that makes a script plain data. */
const tagsOf = (html: string): string =>
  html.replaceAll(/="[^"]*"/g, (value) => (value === '="application/ld+json"' ? value : '=""'));
