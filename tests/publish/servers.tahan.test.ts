import { cpSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYWHERE } from '../../src/publish/index.ts';
import type { ServerFacts } from '../../src/publish/server/facts.ts';
import { ask, type Told } from '../serve/ask.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { askTls } from './ask-tls.ts';
import { LOST, PAGE, PART, PICTURE, publishSmall } from './publish-small.ts';
import { accessLog, isHere, type Kind, NEEDED, type RealServer, startServer } from './start-server.ts';

const KINDS = ['nginx', 'caddy', 'apache', 'htaccess'] as const satisfies readonly Kind[];
const ALWAYS = Object.fromEntries(
  Object.entries({ ...EVERYWHERE, 'Strict-Transport-Security': 'max-age=31536000' }).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]),
);
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Nobody's password; Caddy 2.6 wants its hash in Base64. */
const HASH = '$2y$05$abcdefghijklmnopqrstuu5s6rkMbnhoOTyq1n0XMMd8Ff2cOQhEy';
const PASSWORDS: Record<Kind, string> = {
  nginx: `petugas:${HASH}\n`,
  apache: `petugas:${HASH}\n`,
  htaccess: '',
  caddy: `petugas ${Buffer.from(HASH).toString('base64')}\n`,
};

for (const kind of KINDS) {
  const [program, debian] = NEEDED[kind];
  const isPossible = isHere(program);
  if (!isPossible) console.warn(`TIDAK DIUJI: ${program} tidak ada (di Debian: apt install ${debian})`);
  describe.skipIf(!isPossible)(`${kind}, from our configuration,`, () => answersAsAll(kind));
}

function answersAsAll(kind: Kind): void {
  let base: ReturnType<typeof temporaryFolder>;
  let facts: ServerFacts;
  let server: RealServer;
  beforeAll(async () => {
    base = temporaryFolder(`server-${kind}-`);
    facts = await publishSmall(base.path, PASSWORDS[kind]);
    server = await startServer(kind, facts, path.join(base.path, 'server'));
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    base[Symbol.dispose]();
  });
  const get: Get = (address, headers = {}, method = 'GET', host = 'dinkes.contoh.test') =>
    kind === 'htaccess'
      ? ask(address, { port: facts.listen.http, situs: '', headers: { host, ...headers }, method })
      : askTls(address, { port: facts.listen.https, host, headers, method });

  answersOfSitus(get, kind);
  if (kind !== 'htaccess') answersOfServer(get, () => facts);
}

type Get = (
  address: string,
  headers?: Record<string, string>,
  method?: string,
  host?: string,
) => Promise<Told>;

/** What every address of a situs is answered with. */
function answersOfSitus(get: Get, kind: Kind): void {
  test.each([
    ['/', 200],
    ['/lcc.json', 200],
    ['/tidak-ada/', 404],
    ['/berita/lama/', 301],
    ['/.rahasia', 404],
  ])('%s is answered with %i and carries the policy of the sites', async (address, status) => {
    const told = await get(address);
    expect([told.status, told.headers]).toEqual([status, expect.objectContaining(ALWAYS)]);
    expect(told.headers.server ?? '').not.toMatch(/\d/);
  });

  test.each([
    ['/_a/style.1a2b3c4d.css', 'public, max-age=31536000, immutable'],
    [PART, 'public, max-age=31536000, immutable'],
    [PICTURE, 'public, max-age=31536000, immutable'],
    ['/', REVALIDATE],
    ['/lcc.json', REVALIDATE],
    ['/_a/style.ffffffff.css', REVALIDATE],
  ])('%s may be kept: %s', async (address, kept) => {
    expect((await get(address)).headers['cache-control']).toBe(kept);
  });

  test.each([
    ['/', 'text/html; charset=utf-8', false],
    [PART, 'application/json', true],
    ['/feed.json', 'application/feed+json', true],
    ['/berita/rss.xml', 'application/rss+xml; charset=utf-8', true],
    ['/agenda.ics', 'text/calendar; charset=utf-8', true],
    ['/peta.geojson', 'application/geo+json', true],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', false],
    ['/dataset/kopi.csv', 'text/csv; charset=utf-8', false],
    ['/pagefind/pagefind.id.pf_meta', 'application/octet-stream', false],
    [PICTURE, 'image/webp', false],
  ])('%s is %s, open to other sites: %s', async (address, type, isOpen) => {
    const { status, headers } = await get(address);
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      ...[200, type],
      isOpen ? '*' : undefined,
    ]);
  });

  test('a text is sent as it was compressed when published, a picture never', async () => {
    for (const [encoding, open] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { headers, bytes } = await get('/', { 'accept-encoding': encoding });
      expect([headers['content-encoding'], headers['content-type']]).toEqual([
        encoding,
        'text/html; charset=utf-8',
      ]);
      expect(headers.vary).toContain('Accept-Encoding');
      expect(open(bytes).toString('utf8')).toBe(PAGE);
    }
    expect((await get('/')).text).toBe(PAGE);
    expect((await get('/')).headers.vary).toContain('Accept-Encoding');
    expect((await get(PICTURE, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    expect((await get('/index.html.br')).status).toBe(404);
  });

  test('who has a file gets it once, HEAD gets no bytes, Range a part', async () => {
    const { headers } = await get('/lcc.json');
    const again = await get('/lcc.json', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.text, again.headers['access-control-allow-origin']]).toEqual([304, '', '*']);
    const head = await get('/lcc.json', {}, 'HEAD');
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '15']);
    const part = await get('/lcc.json', { range: 'bytes=0-3' });
    expect([part.status, part.text]).toEqual([206, '{"ve']);
  });

  test('what would change something is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await get('/', { 'content-length': '0' }, method);
      // Apache names none of its own accord, and cannot be made to (ADR 0024).
      const named = kind === 'apache' || kind === 'htaccess' ? '' : 'GET, HEAD';
      expect([method, status, headers.allow]).toEqual([method, 405, named]);
    }
  });

  test('an old address leads to the new one, and a target can only be a target', async () => {
    const leads = async (address: string): Promise<string | undefined> =>
      (await get(address)).headers.location?.replace(/^https?:\/\/dinkes\.contoh\.test(:\d+)?\//, '/');
    expect(await leads('/berita/lama/')).toBe('/berita/');
    expect(await leads('/tentang/sejarah.html')).toBe('/');
    expect((await get('/keluar/')).headers.location).toBe('https://lain.test/a%20b/?q=%24host%22');
    expect(await leads('/berita')).toBe('/berita/');
    expect((await get('/berita')).status).toBe(301);
  });

  test.each([
    '/tidak/ada/',
    '/tidak-ada',
    '/404.html/x',
    '/berita/x.pdf',
    '/_a/',
    '/gambar/',
    '/.rahasia',
    '/berita/.git/config',
  ])('%s is not there, and the page of the situs says so', async (address) => {
    const { status, text, headers } = await get(address);
    expect([status, text, headers['cache-control']]).toEqual([404, LOST, REVALIDATE]);
  });

  test.each([
    '/../rahasia.txt',
    '/../../../rahasia.txt',
    '/%2e%2e/%2e%2e/rahasia.txt',
    '/berita/..%2f..%2f..%2frahasia.txt',
    '/..%5crahasia.txt',
    '/%252e%252e/rahasia.txt',
    '/berita/%00.html',
    '//rahasia.txt',
    '/../releases/satu/index.html',
    '/../../lcc-internal/current/index.html',
  ])('leads out of the situs in no spelling: %s', async (address) => {
    const { status, text } = await get(address);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('rahasia');
  });

  test('a very long address is refused, and the next one answered', async () => {
    expect((await get(`/${'a'.repeat(20_000)}`)).status).toBeGreaterThanOrEqual(400);
    expect((await get('/')).status).toBe(200);
  });
}

/** What only a whole server can promise. */
function answersOfServer(get: Get, factsOf: () => ServerFacts): void {
  test('without TLS there is nothing but the way to it, and the answer to the authority of certificates', async () => {
    const plain = (address: string, host: string) =>
      ask(address, { port: factsOf().listen.http, situs: '', headers: { host } });
    const { status, headers } = await plain('/berita/?q=1', 'dinkes.contoh.test');
    expect([status, headers.location]).toEqual([
      301,
      `https://dinkes.contoh.test:${factsOf().listen.https}/berita/?q=1`,
    ]);
    expect((await plain('/.well-known/acme-challenge/kunci', 'dinkes.contoh.test')).text).toBe('jawaban');
    expect((await plain('/', 'jahat.test')).status).toBe(421);
  });

  test('a host that is not ours gets nothing', async () => {
    const stranger = await get('/', {}, 'GET', 'jahat.test').catch(() => undefined);
    expect(stranger?.status ?? 421).toBe(421);
    const below = await get('/', {}, 'GET', 'lain.contoh.test').catch(() => undefined);
    expect(below?.status ?? 421).toBe(421);
  });

  test('what is internal asks who one is', async () => {
    const { status, headers, text } = await get('/', {}, 'GET', 'lcc-internal.contoh.test');
    expect([status, headers['www-authenticate']]).toEqual([401, expect.stringContaining('Basic')]);
    expect(text).not.toContain('Beranda');
  });

  test('a switch of the release is seen at once', async () => {
    const situs = path.join(factsOf().folder, 'dinkes');
    cpSync(path.join(situs, 'releases/satu'), path.join(situs, 'releases/dua'), { recursive: true });
    writeFileSync(path.join(situs, 'releases/dua/lcc.json'), '{"versi":"2.0"}');
    symlinkSync('releases/dua', path.join(situs, '.current.dua'));
    renameSync(path.join(situs, '.current.dua'), path.join(situs, 'current'));
    expect((await get('/lcc.json')).text).toBe('{"versi":"2.0"}');
  });

  test('the log knows no whole address of a person, and not what was looked for', async () => {
    await get('/cari/?q=kata-rahasia', { referer: 'https://lain.test/?rahasia-lain' });
    await expect.poll(() => accessLog(factsOf().logs)).toContain('/cari/');
    const log = accessLog(factsOf().logs);
    expect(log).not.toMatch(/127\.0\.0\.1(?!\d)(?!:\d)/);
    expect(log).not.toMatch(/rahasia-lain|kata-rahasia/);
  });
}
