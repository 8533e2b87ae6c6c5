import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Running, serving } from './running.ts';

const PART = '/lcc/berita.1.0123456789abcdef.json';
const PICTURE = '/gambar/rapat.1a2b3c4d-480.webp';
const PAGE = `<!doctype html><title>Beranda</title>${'<p>Teks yang panjang.'.repeat(40)}`;

/** A finished situs, as small as one can be that has something of every kind. */
const FILES: Record<string, string> = {
  'index.html': PAGE,
  'berita/index.html': '<!doctype html><title>Berita</title>',
  '404.html': '<!doctype html><title>Tidak ada</title>',
  'lcc.json': '{"versi":"1.0"}',
  [PART.slice(1)]: '{}',
  [PICTURE.slice(1)]: 'RIFF',
  'gambar/lambang.webp': 'RIFF',
  '_a/style.1a2b3c4d.css': 'body{}',
  'feed.json': '{}',
  'rss.xml': '<rss/>',
  'berita/rss.xml': '<rss/>',
  'agenda.ics': 'BEGIN:VCALENDAR',
  'dcat.jsonld': '[]',
  'peta.geojson': '{}',
  'integritas.json': '{}',
  'sitemap-index.xml': '<x/>',
  'robots.txt': 'User-agent: *',
  'palet.css': ':root{}',
  'lambang.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'berkas/renja.pdf': '%PDF-1.4',
  'dataset/kopi.csv': 'a;b',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind.id.pf_meta': 'x',
  '.well-known/security.txt': 'Contact: https://contoh.test/',
  '.rahasia': 'rahasia',
};

let base: string;
let preview: Running;

const write = (folder: string, files: Record<string, string>): void => {
  for (const [below, text] of Object.entries(files)) {
    const file = path.join(base, folder, below);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'jadi-'));
  write('dist/dinkes', FILES);
  write('dist/kec-hulu', { 'index.html': '<!doctype html><title>Hulu</title>' });
  write('.', { 'rahasia.txt': 'rahasia', 'luar/index.html': 'rahasia' });
  symlinkSync(path.join(base, 'rahasia.txt'), path.join(base, 'dist/dinkes/tautan.txt'));
  symlinkSync(path.join(base, 'luar'), path.join(base, 'dist/dinkes/luar'), 'junction');
  preview = await serving('preview', { ready: 'Situs jadi', args: ['--keluaran', path.join(base, 'dist')] });
});

afterAll(async () => {
  await preview[Symbol.asyncDispose]();
  rmSync(base, { recursive: true, force: true });
});

const get = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Told> =>
  ask(address, { port: preview.port, situs: 'dinkes', headers, method });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('every answer', () => {
  test.each(['/', '/lcc.json', '/tidak-ada/', '/berita'])(
    'carries the policy of the sites: %s',
    async (address) => {
      const { headers } = await get(address);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'geolocation=(), camera=(), microphone=()',
      });
    },
  );

  test('is known by the SHA-256 of its bytes, and not sent to whoever has it', async () => {
    const { headers, text } = await get('/lcc.json');
    expect(headers.etag).toBe(`"${sha256(text)}"`);
    for (const known of [headers.etag, `W/${headers.etag}`, `"lain", ${headers.etag}`, '*']) {
      const again = await get('/lcc.json', { 'if-none-match': known ?? '' });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
      expect(again.headers['access-control-allow-origin']).toBe('*');
    }
    expect((await get('/lcc.json', { 'if-none-match': '"lain"' })).status).toBe(200);
  });

  test('to HEAD is the same without its bytes', async () => {
    const [whole, head] = [await get('/'), await get('/', {}, 'HEAD')];
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
    expect(head.headers['content-length']).toBe(String(whole.bytes.length));
  });

  test('to anything that would change something is a refusal', async () => {
    const { status, headers } = await get('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what may be kept', () => {
  test.each(['/_a/style.1a2b3c4d.css', PART, PICTURE])('for ever: %s', async (address) => {
    expect((await get(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    '/',
    '/lcc.json',
    '/palet.css',
    '/gambar/lambang.webp',
    '/integritas.json',
    '/pagefind/pagefind.js',
  ])('until it is asked for again: %s', async (address) => {
    expect((await get(address)).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test.each(['/_a/style.ffffffff.css', '/lcc/berita.1.ffffffffffffffff.json'])(
    'is never that something is missing: %s',
    async (address) => {
      const { status, headers } = await get(address);
      expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate']);
    },
  );
});

test.each([
  ['/', 'text/html; charset=utf-8', false],
  ['/lcc.json', 'application/json', true],
  [PART, 'application/json', true],
  ['/feed.json', 'application/feed+json', true],
  ['/rss.xml', 'application/rss+xml; charset=utf-8', true],
  ['/berita/rss.xml', 'application/rss+xml; charset=utf-8', true],
  ['/agenda.ics', 'text/calendar; charset=utf-8', true],
  ['/dcat.jsonld', 'application/ld+json', true],
  ['/peta.geojson', 'application/geo+json', true],
  ['/integritas.json', 'application/json', true],
  ['/sitemap-index.xml', 'application/xml', false],
  ['/robots.txt', 'text/plain; charset=utf-8', false],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', false],
  ['/palet.css', 'text/css; charset=utf-8', false],
  ['/lambang.svg', 'image/svg+xml', false],
  ['/berkas/renja.pdf', 'application/pdf', false],
  ['/dataset/kopi.csv', 'text/csv; charset=utf-8', false],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', false],
  ['/pagefind/pagefind.id.pf_meta', 'application/octet-stream', false],
  [PICTURE, 'image/webp', false],
])('%s is %s, open to other sites: %s', async (address, type, isOpen) => {
  const { status, headers } = await get(address);
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(headers['access-control-allow-origin']).toBe(isOpen ? '*' : undefined);
});

describe('a text', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ])('is compressed for a browser that takes %s', async (accepted, encoding, open) => {
    const { headers, bytes } = await get('/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers.etag).toBe(`"${sha256(PAGE)}-${encoding}"`);
    expect(bytes.length).toBeLessThan(PAGE.length / 4);
    expect(open(bytes).toString('utf8')).toBe(PAGE);
    const again = await get('/', { 'accept-encoding': accepted, 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('is sent as it is to others, and a picture always', async () => {
    for (const accepted of ['', 'identity', 'zstd']) {
      const { headers, text } = await get('/', { 'accept-encoding': accepted });
      expect([headers['content-encoding'], headers.vary, text]).toEqual([undefined, 'Accept-Encoding', PAGE]);
    }
    const picture = await get(PICTURE, { 'accept-encoding': 'br' });
    expect([picture.headers['content-encoding'], picture.headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('an address', () => {
  test('without its closing slash leads to the one with it, its query kept', async () => {
    const { status, headers } = await get('/berita?q=a%20b');
    expect([status, headers.location]).toEqual([301, '/berita/?q=a%20b']);
  });

  test('that is not there gets the page of the situs that says so', async () => {
    for (const address of ['/tidak/ada/', '/tidak-ada', '/404.html', '/404/', '/berita/x.pdf']) {
      const { status, text } = await get(address);
      expect([address, status, text]).toEqual([address, 404, FILES['404.html']]);
    }
  });

  test.each([
    '/../rahasia.txt',
    '/../../rahasia.txt',
    '/%2e%2e/rahasia.txt',
    '/berita/..%2f..%2frahasia.txt',
    '/..%5crahasia.txt',
    '/%252e%252e/rahasia.txt',
    '/berita/%00.html',
    '//rahasia.txt',
    '/.rahasia',
    '/tautan.txt',
    '/luar/',
    '/luar/index.html',
    '/../kec-hulu/index.html',
  ])('leads out of the situs in no spelling: %s', async (address) => {
    const { status, text } = await get(address);
    expect(status).toBe(404);
    expect(text).not.toContain('rahasia');
    expect(text).not.toContain('Hulu');
  });
});

describe('hosts', () => {
  test('a situs has its own, and localhost lists them', async () => {
    expect((await ask('/', { port: preview.port, situs: 'kec-hulu' })).text).toContain('Hulu');
    const { status, text } = await ask('/', { port: preview.port, situs: '' });
    expect(status).toBe(200);
    expect(text).toContain('2 situs yang sudah dibangun');
    expect(text).toContain(`<a href="http://kec-hulu.localhost:${preview.port}/">`);
  });

  test('one that was not built says so, and a stranger gets nothing', async () => {
    const none = await ask('/', { port: preview.port, situs: 'kel-sari' });
    expect([none.status, none.text]).toEqual([404, expect.stringContaining('belum dibangun')]);
    for (const host of ['jahat.test', '..localhost', '127.0.0.1']) {
      expect((await get('/lcc.json', { host })).status).toBe(421);
    }
  });
});

test('a rebuilt situs is seen at once, also when nothing but its bytes tell it from the old one', async () => {
  const before = await get('/lcc.json');
  write('dist/.tukar/dinkes', { ...FILES, 'lcc.json': '{"versi":"9.9"}' });
  renameSync(path.join(base, 'dist/dinkes'), path.join(base, 'dist/.tukar/lama'));
  // Asked for while there is none: the answer waits for the new one.
  const during = get('/lcc.json', { 'if-none-match': before.headers.etag ?? '' });
  renameSync(path.join(base, 'dist/.tukar/dinkes'), path.join(base, 'dist/dinkes'));
  const { status, text, headers } = await during;
  expect([status, text]).toEqual([200, '{"versi":"9.9"}']);
  expect(headers.etag).not.toBe(before.headers.etag);
});

test('Ctrl-C ends it with 130', async () => {
  await using other = await serving('preview', {
    ready: 'Situs jadi',
    args: ['--keluaran', path.join(base, 'dist')],
  });
  other.process.kill('SIGINT');
  expect(await other.ended).toBe(130);
});
