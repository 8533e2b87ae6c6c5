import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type Running, serving } from './running.ts';
import { DAY, type SmallContent, smallContent } from './small-content.ts';

let content: SmallContent;
let finished: string;
const servers: Record<string, Running> = {};

beforeAll(async () => {
  content = smallContent();
  finished = mkdtempSync(path.join(tmpdir(), 'jadi-'));
  mkdirSync(path.join(finished, 'dinkes'));
  for (const name of ['index', '404'])
    writeFileSync(path.join(finished, 'dinkes', `${name}.html`), `<!doctype html><title>${name}</title>`);
  const dev = ['--content', content.folder, '--tanggal', DAY];
  servers['dev'] = await serving('dev', { ready: 'Pratinjau siap', args: dev });
  servers['preview'] = await serving('preview', { ready: 'Situs jadi', args: ['--keluaran', finished] });
});

afterAll(async () => {
  for (const server of Object.values(servers)) await server[Symbol.asyncDispose]();
  rmSync(finished, { recursive: true, force: true });
  content[Symbol.dispose]();
});

const long = (letters: number): string => 'a'.repeat(letters);

/** Addresses that no page has, and what a browser, a scanner or a slip may make of one. */
const ADDRESSES = [
  ...[256, 300, 2_000, 5_000, 15_000, 100_000].flatMap((letters) => [
    `/${long(letters)}`,
    `/${long(letters)}/`,
    `/berita/${long(letters)}.pdf`,
    `/${'a/'.repeat(letters / 2)}`,
    `/?q=${long(letters)}x`.replace('/?', '/tidak-ada/?'),
  ]),
  ...['/src/', '/@id/', '/@vite/', '/node_modules/', '/@fs/'].map((start) => `${start}${long(1_500)}`),
  '/%E0%A4%A',
  '/%',
  '/%zz/',
  '/%00',
  '/a%00b/',
  '/@id/__x00__a%00b',
  '/src/%ff',
  '/%ff%fe/',
  '//',
  '///a//b',
  '/..%2f',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%5c%5chost%5cshare',
  '/con',
  '/aux.txt/',
  '/a:b',
  '/<script>',
  '/%F0%9F%98%80/',
  '/%E2%80%AE/',
  `/${'%41'.repeat(600)}`,
  'http://jahat.test/',
];

/** Sends bytes as they stand, and reads until the other side has nothing more to say. */
const sent = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let told = '';
    const end = (): void => resolve(told);
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (part) => {
      told += part.toString('latin1');
      if (/^HTTP\/1\.1 \d{3}/.test(told)) socket.end();
    });
    socket.on('close', end).on('error', end);
    socket.write(Buffer.from(bytes, 'latin1'));
  });

const statusOf = (told: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(told)?.[1] ?? 0);

describe.each(['dev', 'preview'])('%s', (name) => {
  const server = (): Running => servers[name] as Running;
  const isWell = async (): Promise<void> => {
    const { status } = await ask('/', { port: server().port, situs: 'dinkes' });
    expect([status, server().process.exitCode]).toEqual([200, null]);
  };

  test('answers 404, 414 or 431 to whatever address no page has, and goes on', async () => {
    const told: [string, number][] = [];
    for (const address of ADDRESSES) {
      const request = `GET ${address} HTTP/1.1\r\nHost: dinkes.localhost:${server().port}\r\n\r\n`;
      told.push([`${address.slice(0, 60)} ${address.length}`, statusOf(await sent(server().port, request))]);
    }
    expect(told.filter(([, status]) => ![404, 414, 431].includes(status))).toEqual([]);
    await isWell();
  });

  test('serves no host that cannot be one, however long', async () => {
    const hosts = [63, 64, 300, 5_000, 100_000].map((letters) => `${long(letters)}.localhost`);
    for (const host of [...hosts, `${'a.'.repeat(200)}localhost`, '%00.localhost', '\u00e9.localhost']) {
      const request = `GET / HTTP/1.1\r\nHost: ${host}:${server().port}\r\n\r\n`;
      expect([403, 404, 421, 431]).toContain(statusOf(await sent(server().port, request)));
    }
    await isWell();
  });

  test.each([
    ['bytes that are no request', '\x00\x01\x02\r\n\r\n'],
    ['a NUL in the address', 'GET /a\x00b HTTP/1.1\r\nHost: dinkes.localhost\r\n\r\n'],
    ['letters that are no ASCII', 'GET /\xe9\xff HTTP/1.1\r\nHost: dinkes.localhost\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['every address there is', 'OPTIONS * HTTP/1.1\r\nHost: dinkes.localhost\r\n\r\n'],
    ['a tunnel', 'CONNECT dinkes.localhost:80 HTTP/1.1\r\nHost: dinkes.localhost\r\n\r\n'],
    [
      'a socket at an address that is none',
      'GET //[ HTTP/1.1\r\nHost: dinkes.localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: vite-hmr\r\n\r\n',
    ],
    [
      'a socket of nobody',
      'GET /%zz HTTP/1.1\r\nHost: [::\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n\r\n',
    ],
    [
      'a body without an end',
      'POST / HTTP/1.1\r\nHost: dinkes.localhost\r\nTransfer-Encoding: chunked\r\n\r\nz',
    ],
  ])('is not ended by %s', async (_, bytes) => {
    await sent(server().port, bytes);
    await isWell();
  });
});
