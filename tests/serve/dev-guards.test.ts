import http from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../files.ts';
import { ask } from './ask.ts';
import { type Running, serving, started } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

let content: SmallContent;
let dev: Running;

beforeAll(async () => {
  content = smallContent();
  dev = await serving('dev', {
    ready: 'Pratinjau siap',
    args: ['--content', content.folder, '--tanggal', DAY],
  });
});

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  content[Symbol.dispose]();
});

const ROOT = root.split(path.sep).join('/');

describe('no address leads to a file that is no part of the theme', () => {
  const files = [`${ROOT}/package.json`, `${ROOT}/content/_kabupaten/register.yaml`, '/etc/hosts'];
  const ways = [
    ...files.flatMap((file) => [
      `/@fs${file}`,
      `/@fs/${file}?raw`,
      `/@id/${file}?raw&import`,
      `/@id/__x00__${file}?raw`,
    ]),
    '/package.json',
    '/package.json?raw',
    '/content/_kabupaten/register.yaml',
    '/content/_kabupaten/register.yaml?import&raw',
    '/.cache/',
    '/.git/config',
    '/src/../package.json',
    '/src/%2e%2e/package.json',
    '/src/..%2fpackage.json',
    '/src/%252e%252e/package.json',
    '/src/..\\package.json',
    '/node_modules/../package.json?raw',
    '/@vite/../../package.json',
    '/__open-in-editor?file=package.json',
    '//package.json',
    '/dinkes/situs.yaml',
    '/situs.yaml',
    '/berita/2026-10-24-kabar-14.md',
  ];

  test.each(ways)('%s', async (way) => {
    for (const situs of ['dinkes', '']) {
      const { status, text } = await ask(way, { port: dev.port, situs });
      expect([way, situs, status]).toEqual([way, situs, expect.toBeOneOf([403, 404])]);
      expect(text).not.toMatch(/"private"|situs:\n|localhost\.localdomain|export default|judul:/);
    }
  });
});

test.each([
  '',
  'jahat.test',
  'localhost.jahat.test',
  'dinkes.localhost.jahat.test',
  '127.0.0.1',
  'a.b.localhost',
  'dinkes.localhost@jahat.test',
  '-.localhost',
])('a request to the host "%s" gets nothing of a situs', async (host) => {
  const { status, text } = await ask('/lcc.json', { port: dev.port, situs: 'dinkes', headers: { host } });
  expect(status).toBe(403);
  expect(text).toBe(`Buka http://localhost:${dev.port}/\n`);
});

test('a host of no situs says where the list is', async () => {
  const { status, text } = await ask('/', { port: dev.port, situs: 'tidak-ada' });
  expect(status).toBe(404);
  expect(text).toContain(`http://localhost:${dev.port}/`);
});

test('nothing is changed by a request', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask('/', { port: dev.port, situs: 'dinkes', method })).status).toBe(405);
  }
});

test('a page of another origin may neither show nor read what is served', async () => {
  const headers = { origin: 'https://jahat.test' };
  for (const address of ['/', '/lcc.json', '/src/styles/main.css']) {
    const told = await ask(address, { port: dev.port, situs: 'dinkes', headers });
    expect(told.headers['access-control-allow-origin']).toBeUndefined();
    expect(told.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(told.headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});

test('only this machine is answered', async () => {
  const other = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  // A machine without a network has only itself.
  for (const host of other === undefined ? ['127.0.0.2'] : ['127.0.0.2', other]) {
    const request = http.get({ host, port: dev.port, headers: { host: `dinkes.localhost:${dev.port}` } });
    await expect(
      new Promise((resolve, reject) => request.on('response', resolve).on('error', reject)),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
});

test('Ctrl-C ends it with 130, also while tabs are open', async () => {
  await using other = await serving('dev', { ready: 'Pratinjau siap', args: ['--content', content.folder] });
  const open = http.get({
    ...{ host: '127.0.0.1', port: other.port, path: '/_pratinjau/masalah/' },
    headers: { host: `dinkes.localhost:${other.port}` },
    agent: new http.Agent({ keepAlive: true }),
  });
  await new Promise((resolve) => open.on('response', (answer) => answer.resume().on('end', resolve)));
  other.process.kill('SIGINT');
  expect(await other.ended).toBe(130);
});

test.each(['dev', 'preview'])(
  '%s says in one line that the port is taken, and ends with 3',
  async (command) => {
    await using second = started(command, ['--port', String(dev.port)]);
    expect(await second.ended).toBe(3);
    expect(second.said()).toBe(
      'Port sudah dipakai program lain. Pilih nomor lain, misalnya `--port 4322`.\n',
    );
  },
);

test('a folder or a situs that is not there is wrong use: one line, and nothing is served', async () => {
  await using none = started('dev', ['--content', path.join(content.folder, 'salah')]);
  expect(await none.ended).toBe(2);
  expect(none.said()).toMatch(/^Folder isi .+ tidak ditemukan\.\n$/);
  await using mistyped = started('dev', ['dinke', '--content', content.folder]);
  expect(await mistyped.ended).toBe(2);
  expect(mistyped.said()).toBe('Situs `dinke` tidak ada. Mungkin maksudnya `dinkes`?\n');
});
