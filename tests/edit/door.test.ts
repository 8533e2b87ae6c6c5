import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Store } from '../../src/serve/dev/store.ts';
import { Door } from '../../src/serve/dev/tulis/door.ts';

const HOST = 'dinkes.localhost:4321';
const OWN = { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' };

const door = new Door({
  store: {
    reading: async () => ({ versi: 1, known: { id: 'dinkes', nama: 'Dinkes', files: 0, problems: [] } }),
  } as unknown as Store,
  content: '/tidak-ada/content',
  nowMs: () => 1_795_500_000_000,
  clock: () => ({ tanggal: '2026-11-24', jam: '09.12' }),
});

function asked(method: string, headers: Record<string, string>, body = '', remoteAddress = '127.0.0.1') {
  const request = Object.assign(Readable.from([Buffer.from(body)]), {
    method,
    headers,
    url: '/_tulis/berita/baru/',
    socket: { remoteAddress },
  });
  return door.answer(request as never, 'dinkes');
}

test.each([
  ['a foreign origin', 'POST', { ...OWN, origin: 'http://jahat.example' }],
  ['the origin of another office', 'POST', { ...OWN, origin: 'http://dukcapil.localhost:4321' }],
  ['no origin', 'POST', { host: HOST }],
  ['the origin null', 'POST', { ...OWN, origin: 'null' }],
  ['a form of another site', 'POST', { ...OWN, 'sec-fetch-site': 'same-site' }],
  [
    'a picture of another site',
    'GET',
    { host: HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
  ],
])('%s is refused, TUL-06', async (_, method, headers) => {
  const { status, body } = await asked(method, headers as Record<string, string>);
  expect([status, String(body).includes('TUL-06')]).toEqual([403, true]);
});

test('another machine, and another method, are refused', async () => {
  expect((await asked('GET', { host: HOST }, '', '192.0.2.7')).status).toBe(403);
  expect((await asked('PUT', OWN)).status).toBe(405);
});

test('a link from elsewhere may open a form, under a policy that lets nothing in', async () => {
  const click = {
    host: HOST,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  const { status, headers } = await asked('GET', click);
  expect(status).toBe(200);
  expect(headers?.['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  );
});

test('a form of more than 1 MB is refused, TUL-05', async () => {
  const { status, body } = await asked('POST', OWN, `_isi=${'x'.repeat(1 << 20)}`);
  expect([status, String(body).includes('TUL-05')]).toEqual([413, true]);
});

test('a form with a token of another start is refused', async () => {
  expect((await asked('POST', OWN, '_token=lain&judul=x')).status).toBe(403);
});
