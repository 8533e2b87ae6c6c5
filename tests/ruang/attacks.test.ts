import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roomPlaces } from '../../src/run/index.ts';
import { ask, type Browser, PHRASE, type TestRoom, testRoom } from './room.ts';

/** OWASP ASVS 5.0 L2 by number where a row shows one; docs/panduan-diskominfo.md names what is not met. */
let one: TestRoom;
let dinkes: Browser;
let colleague: Browser;
let hulu: Browser;
let head: Browser;
let keeper: Browser;

const SECRET_OF_HULU = 'KANARI-HULU-7731';
const fileOf = (situs: string, below: string): string =>
  path.join(roomPlaces(one.content).drafts, situs, below);
const NEWS = 'situs.yaml';

beforeAll(async () => {
  one = await testRoom();
  dinkes = await one.person({ id: 'dinkes.1', situs: ['dinkes'] });
  colleague = await one.person({ id: 'dinkes.2', situs: ['dinkes'] });
  hulu = await one.person({ id: 'hulu.1', situs: ['kec-hulu'] });
  head = await one.person({ id: 'kominfo.setuju', peran: 'penyetuju' });
  keeper = await one.person({ id: 'kominfo.akun', peran: 'pengurus' });
  const page = await hulu.get(`/k/kec-hulu/naskah/${NEWS}`);
  const text = textIn(page.body);
  const saved = await hulu.post(`/k/kec-hulu/naskah/${NEWS}`, {
    asal: originIn(page.body),
    teks: `${text}\n# ${SECRET_OF_HULU}\n`,
  });
  expect(saved.code).toBe(303);
}, 60_000);
afterAll(async () => {
  expect(one.faults).toEqual([]);
  await one[Symbol.asyncDispose]();
});

const textIn = (body: string): string =>
  (/<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const originIn = (body: string): string => /name="asal" value="([0-9a-f]+)"/.exec(body)?.[1] ?? '';

const ODD_PATHS = [
  '/k/kec-hulu/naskah/situs.yaml',
  '/k/dinkes/naskah/../kec-hulu/situs.yaml',
  '/k/dinkes/naskah/..%2fkec-hulu/situs.yaml',
  '/k/dinkes/naskah/%2e%2e/kec-hulu/situs.yaml',
  '/k/dinkes/naskah/..%5ckec-hulu%5csitus.yaml',
  '/k/dinkes/naskah/%252e%252e/kec-hulu/situs.yaml',
  '/k/dinkes/naskah/%c0%ae%c0%ae/kec-hulu/situs.yaml',
  '/k/dinkes/naskah/situs.yaml%00.md',
  '/k/dinkes/naskah/SITUS.YAML',
  '/k/dinkes/naskah/situs.yaml.',
  '/k/dinkes/naskah/__proto__',
  '/k/__proto__/naskah/situs.yaml',
  '/k/_kabupaten/naskah/register.yaml',
  '/k/tak-ada/naskah/situs.yaml',
  '/k/dinkes/naskah/tautan/situs.yaml',
  '//k/kec-hulu',
  '/k/kec-hulu',
  '/k/kec-hulu/ajukan',
  '/k/kec-hulu/riwayat/situs.yaml',
  '/k/kec-hulu/pratinjau',
  '/setuju',
  '/kelola',
  '/jejak',
];

test.each(ODD_PATHS)(
  "another office, a path that leads out, a role that is not one's own: %s is 404 and shows nothing",
  async (address) => {
    const link = fileOf('dinkes', 'tautan');
    if (!existsSync(link)) symlinkSync(fileOf('kec-hulu', '.'), link);
    const read = await dinkes.get(address);
    expect([read.code, read.body.includes(SECRET_OF_HULU)]).toEqual([404, false]);
    const before = readFileSync(fileOf('kec-hulu', NEWS));
    const wrote = await dinkes.post(address, { teks: 'x', asal: originIn(read.body) });
    expect(wrote.code).toBe(404);
    expect(readFileSync(fileOf('kec-hulu', NEWS)).equals(before)).toBe(true);
  },
);

test.each([
  ['no Origin', { origin: '' }],
  ['a foreign Origin', { origin: 'https://jahat.example' }],
  ['Origin null', { origin: 'null' }],
  ['the Origin of a preview', { origin: 'http://dinkes.lihat.tulis.localhost' }],
  ['same-site, from a sister host', { 'sec-fetch-site': 'same-site' }],
  ['cross-site', { 'sec-fetch-site': 'cross-site' }],
] as [string, Record<string, string>][])(
  '3.5.1 a form with %s is 403 and writes nothing',
  async (_, headers) => {
    const before = readFileSync(fileOf('dinkes', NEWS));
    const page = await dinkes.get(`/k/dinkes/naskah/${NEWS}`);
    const answer = await dinkes.post(
      `/k/dinkes/naskah/${NEWS}`,
      { asal: originIn(page.body), teks: 'x' },
      headers,
    );
    expect(answer.code).toBe(403);
    expect(readFileSync(fileOf('dinkes', NEWS)).equals(before)).toBe(true);
  },
);

test("3.5.1 no token and a colleague's token are 403", async () => {
  const page = await dinkes.get(`/k/dinkes/naskah/${NEWS}`);
  for (const token of ['', colleague.token, 'x'.repeat(300)]) {
    const answer = await dinkes.post(`/k/dinkes/naskah/${NEWS}`, {
      asal: originIn(page.body),
      teks: 'x',
      token,
    });
    expect(answer.code).toBe(403);
  }
});

test('a foreign Host is 421, another method 405, a picture or frame from elsewhere 403, a link from a message opens', async () => {
  const host = dinkes.host;
  expect((await ask(one.port, '/masuk', { headers: { host: 'jahat.example' } })).code).toBe(421);
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE'])
    expect((await ask(one.port, '/masuk', { method, headers: { host } })).code).toBe(405);
  const from = (dest: string, mode: string) =>
    dinkes.get('/k/dinkes', {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-dest': dest,
      'sec-fetch-mode': mode,
    });
  expect((await from('image', 'no-cors')).code).toBe(403);
  expect((await from('iframe', 'navigate')).code).toBe(403);
  expect((await from('document', 'navigate')).code).toBe(200);
});

test('3.3 and 3.4: every route answers under the strict policy, and no cookie is open', async () => {
  const addresses = [
    '/',
    '/masuk',
    '/masuk/kode',
    '/sandi',
    '/k/dinkes',
    '/k/dinkes/ajukan',
    '/akun',
    '/tak-ada',
    '/_ruang/ruang.css',
    '/sehat',
  ];
  for (const address of addresses) {
    const { headers } = await dinkes.get(address);
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect([address, policy]).toEqual([address, expect.stringContaining(part)]);
    expect(policy).not.toMatch(/unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
  const entered = await one.stranger().post('/masuk', { akun: 'dinkes.1', sandi: PHRASE });
  expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
});

test('7.2.4 a session id brought along is not taken; after Keluar it is dead; a step is not skipped', async () => {
  const stranger = one.stranger();
  stranger.cookie = `ruang=${'A'.repeat(43)}`;
  const entered = await stranger.post('/masuk', { akun: 'dinkes.2', sandi: PHRASE });
  expect(entered.headers.location).toBe('/bukti');
  expect(stranger.cookie).not.toContain('AAAA');
  for (const address of ['/', '/k/dinkes', '/sandi', '/pasang'])
    expect((await stranger.get(address)).headers.location).toBe('/bukti');
  const old = stranger.cookie;
  await stranger.get('/bukti');
  await stranger.post('/keluar', {});
  stranger.cookie = old;
  expect((await stranger.get('/bukti')).headers.location).toBe('/masuk');
});

test('8 wrong ones from 8 addresses: five are tried, then one waits; the right one is let in after that', async () => {
  const stranger = one.stranger();
  const codes: number[] = [];
  for (let at = 0; at < 8; at++)
    codes.push(
      (
        await stranger.post(
          '/masuk',
          { akun: 'hulu.1', sandi: `keliru sekali ${at}` },
          { 'x-real-ip': `10.0.0.${at}` },
        )
      ).code,
    );
  expect(codes).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  one.time.now += 2_000;
  expect((await stranger.post('/masuk', { akun: 'hulu.1', sandi: PHRASE })).code).toBe(303);
});

test('two saves with one precondition: one is kept, the other keeps what was typed', async () => {
  const page = await dinkes.get(`/k/dinkes/naskah/${NEWS}`);
  const [asal, teks] = [originIn(page.body), textIn(page.body)];
  const both = await Promise.all(
    ['satu', 'dua'].map((word) =>
      dinkes.post(`/k/dinkes/naskah/${NEWS}`, { asal, teks: `${teks}# ${word}\n` }),
    ),
  );
  expect(both.map(({ code }) => code).sort()).toEqual([303, 409]);
  const refused = both.find(({ code }) => code === 409)?.body ?? '';
  expect(refused).toMatch(/# (satu|dua)\n/);
});

test('a form of 2 MB is 413, with and without a length; what is no form is 415', async () => {
  const big = 'x'.repeat(2_000_000);
  expect((await dinkes.post(`/k/dinkes/naskah/${NEWS}`, { teks: big })).code).toBe(413);
  const chunked = await new Promise<string>((resolve) => {
    const socket = connect(one.port, '127.0.0.1');
    let said = '';
    socket.on('data', (part) => {
      said += part;
    });
    socket.on('close', () => resolve(said));
    socket.on('error', () => {});
    const head = [
      `POST /k/dinkes/naskah/${NEWS} HTTP/1.1`,
      `Host: ${dinkes.host}`,
      `Origin: http://${dinkes.host}`,
      `Cookie: ${dinkes.cookie}`,
      'Content-Type: application/x-www-form-urlencoded',
      'Transfer-Encoding: chunked',
      '',
      '',
    ];
    socket.write(head.join('\r\n'));
    for (let at = 0; at < 20; at++) socket.write(`186a0\r\n${'x'.repeat(100_000)}\r\n`);
    socket.write('0\r\n\r\n');
  });
  expect(chunked).toMatch(/^HTTP\/1\.1 413/);
  expect((await dinkes.post('/keluar', {}, { 'content-type': 'application/octet-stream' })).code).toBe(415);
});

test('unfinished headers hold up nobody', async () => {
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(one.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: ');
    return socket;
  });
  expect((await dinkes.get('/k/dinkes')).code).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test('a person who moved is shut at once, by Diskominfo in the room', async () => {
  const moved = await one.person({ id: 'dinkes.9', situs: ['dinkes'] });
  expect((await moved.get('/k/dinkes')).code).toBe(200);
  await keeper.get('/kelola');
  expect((await keeper.post('/kelola/dinkes.9/tutup', {})).code).toBe(303);
  expect((await moved.get('/k/dinkes')).headers.location).toBe('/masuk');
});

test('16.2 no passphrase, code, cookie or text stands in the trail or the store', async () => {
  const folder = path.dirname(roomPlaces(one.content).store);
  const bytes = readdirSync(folder)
    .filter((name) => name.startsWith('ruang.sqlite'))
    .map((name) => readFileSync(path.join(folder, name), 'latin1'))
    .join('');
  for (const secret of [
    PHRASE,
    SECRET_OF_HULU,
    dinkes.cookie.split('=')[1] ?? '',
    hulu.cookie.split('=')[1] ?? '',
  ])
    expect(bytes.includes(secret)).toBe(false);
});

/** Any address at all, by the table's own patterns and besides. */
const segment = fc.constantFrom(
  'k',
  'dinkes',
  'kec-hulu',
  'kel-sari',
  'naskah',
  'ajukan',
  'riwayat',
  'situs.yaml',
  'berita',
  'layanan',
  '..',
  '%2e%2e',
  '..%2f',
  '__proto__',
  'constructor',
  'setuju',
  '1',
  'ya',
  'kembali',
  'kelola',
  'tutup',
  'akun',
  'jejak',
  'tarik',
  'pratinjau',
  '%00',
  '%',
  'é',
  '',
);
const anyRequest = fc.record({
  who: fc.nat(4),
  method: fc.constantFrom('get', 'post'),
  parts: fc.array(segment, { maxLength: 6 }),
  query: fc.constantFrom('', '?versi=x', '?sebelum=abc', '?ke=//jahat.example', '?a=1&a=2'),
  fields: fc.dictionary(
    fc.constantFrom('teks', 'asal', 'versi', 'berkas', 'catatan', 'dilihat', 'pesan', 'akun', 'peran'),
    fc.string({ maxLength: 40 }),
  ),
});

test('2,100 random requests of five people: nothing of another office read, nothing of it written, no 500', async () => {
  const people = [dinkes, colleague, hulu, head, one.stranger()];
  const watched = [
    fileOf('kec-hulu', NEWS),
    fileOf('kel-sari', NEWS),
    path.join(one.content, 'dinkes', NEWS),
    path.join(one.content, '_kabupaten/register.yaml'),
  ];
  const before = watched.map((file) => readFileSync(file, 'utf8'));
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyRequest, { minLength: 7, maxLength: 7 }), async (requests) => {
      for (const { who, method, parts, query, fields } of requests) {
        const person = people[who] ?? dinkes;
        const address = `/${parts.join('/')}${query}`;
        const isOfHulu = parts[1] === 'kec-hulu' && who === 2;
        // Its own office may do what it likes to its own files.
        if (method === 'post' && isOfHulu) continue;
        const { code, body } = await (method === 'get'
          ? person.get(encodeURI(address).replaceAll('%25', '%'))
          : person.post(encodeURI(address).replaceAll('%25', '%'), fields));
        asked += 1;
        expect([address, code < 500]).toEqual([address, true]);
        if (who < 2 || who === 4) expect([address, body.includes(SECRET_OF_HULU)]).toEqual([address, false]);
      }
      expect(watched.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    }),
    { numRuns: 320, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(2_068);
}, 120_000);
