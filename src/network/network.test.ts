import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './addresses.ts';
import { type Network, type NetworkOptions, openNetwork } from './network.ts';
import { NetworkFault } from './network-fault.ts';

type Answer = (to: ServerResponse, of: IncomingMessage) => void;

interface Fake {
  url: string;
  host: string;
  asked: IncomingMessage[];
}

/** A server on this machine that answers as it is told, and a network that may ask it. */
async function withServer(
  answer: Answer,
  work: (network: Network, fake: Fake) => Promise<void>,
  options: Partial<NetworkOptions> = {},
): Promise<void> {
  const asked: IncomingMessage[] = [];
  const server = createServer((of, to) => {
    asked.push(of);
    answer(to, of);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const network = openNetwork({
    mayAsk: () => true,
    nowMs: () => Date.parse('2026-11-24T00:00:00Z'),
    signal: new AbortController().signal,
    ...options,
    patience: { connectMs: 500, silenceMs: 300, wholeMs: 900, pauseMs: 5, ...options.patience },
  });
  try {
    await work(network, { url: `http://${host}/lcc.json`, host, asked });
  } finally {
    await network.close();
    server.closeAllConnections();
    server.close();
  }
}

const fill = (to: ServerResponse, headers: Record<string, string | number>, ...bytes: Uint8Array[]): void => {
  to.writeHead(200, headers);
  for (const some of bytes) to.write(some);
  to.end();
};

const kindOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'none',
    (error: unknown) => (error instanceof NetworkFault ? error.kind : Promise.reject(error)),
  );

const MB = Buffer.alloc(1_000_000, 'situs ');

describe('an answer that cannot be taken is a fault of its kind', () => {
  const cases: [string, string, Answer][] = [
    ['says nothing', 'lambat', () => {}],
    ['half a body, then silence', 'lambat', (to) => void to.writeHead(200).write('{"versi"')],
    [
      'a byte now and then, for ever',
      'lambat',
      (to) => {
        to.writeHead(200);
        const drip = setInterval(() => to.write(' '), 50);
        to.on('close', () => clearInterval(drip));
      },
    ],
    ['cut', 'terputus', (to) => void to.socket?.destroy()],
    ['cut in the body', 'terputus', (to) => fillThenCut(to)],
    [
      'less than promised',
      'terputus',
      (to) => {
        to.writeHead(200, { 'content-length': 50 });
        to.write('{}');
        setTimeout(() => to.socket?.end(), 20);
      },
    ],
    ['too much, as promised', 'besar', (to) => fill(to, { 'content-length': 2_000_000 }, MB, MB)],
    ['too much, unannounced', 'besar', (to) => fill(to, {}, MB, MB)],
    ['a bomb of gzip', 'besar', (to) => fill(to, { 'content-encoding': 'gzip' }, BOMBS.gzip)],
    ['a bomb of brotli', 'besar', (to) => fill(to, { 'content-encoding': 'br' }, BOMBS.br)],
    [
      'no gzip',
      'rusak',
      (to) => fill(to, { 'content-encoding': 'gzip' }, Buffer.from('halo, ini bukan gzip')),
    ],
    [
      'gzip cut short',
      'rusak',
      (to) => fill(to, { 'content-encoding': 'gzip' }, gzipSync(MB).subarray(0, 200)),
    ],
    ['packed twice', 'rusak', (to) => fill(to, { 'content-encoding': 'gzip, gzip' }, gzipSync(MB))],
    ['no HTTP', 'rusak', (to) => void to.socket?.end('SSH-2.0-OpenSSH\r\n\r\n')],
    [
      'headers without end',
      'besar',
      (to) => {
        for (let n = 0; n < 200; n++) to.setHeader(`x-${n}`, 'x'.repeat(200));
        to.end();
      },
    ],
    ['sent round in a circle', 'alih', (to) => void to.writeHead(302, { location: '/lagi' }).end()],
    [
      'sent to another host',
      'alih',
      (to) => void to.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    ],
    [
      'sent to no web address',
      'alih',
      (to) => void to.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'asks to come tomorrow',
      'tunda',
      (to) => void to.writeHead(503, { 'retry-after': 'Wed, 25 Nov 2026 00:00:00 GMT' }).end(),
    ],
  ];
  const BOMBS = {
    gzip: gzipSync(Buffer.alloc(50_000_000)),
    br: brotliCompressSync(Buffer.alloc(50_000_000)),
  };
  function fillThenCut(to: ServerResponse): void {
    to.writeHead(200, { 'content-length': 50 });
    to.write('{}');
    setTimeout(() => to.socket?.destroy(), 20);
  }
  test.each(cases)('%s: %s', (_, kind, answer) =>
    withServer(
      answer,
      async (network, { url, host }) => {
        expect(await kindOf(network.get({ url, hosts: [host], most: 1_500_000 }))).toBe(kind);
      },
      { patience: { tries: 1 } },
    ),
  );
});

test('nobody there, no such name', () =>
  withServer(
    (to) => void to.end(),
    async (network) => {
      expect(await kindOf(network.get({ url: 'http://127.0.0.1:9/', hosts: ['127.0.0.1:9'], most: 9 }))).toBe(
        'menolak',
      );
      const gone = 'tidak-ada.invalid';
      expect(['nama', 'lambat']).toContain(
        await kindOf(network.get({ url: `http://${gone}/`, hosts: [gone], most: 9 })),
      );
    },
    { patience: { tries: 1 } },
  ));

test('addresses of the house are not asked, by name or by number', () =>
  withServer(
    (to) => void to.end('{}'),
    async (network, { url, host, asked }) => {
      expect(await kindOf(network.get({ url, hosts: [host], most: 9 }))).toBe('alamat');
      const named = new URL(url);
      named.hostname = 'localhost';
      expect(await kindOf(network.get({ url: named.href, hosts: [named.host], most: 9 }))).toBe('alamat');
      expect(asked).toEqual([]);
    },
    { mayAsk: isPublicAddress },
  ));

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '::ffff:7f00:1',
  '100.64.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '192.0.2.1',
  'fd00::1',
  '0.0.0.0',
  'halo',
])('%s is no address of the open network', (address) => expect(isPublicAddress(address)).toBe(false));

test('what passes is asked again, what stays is not', () =>
  withServer(
    (to, { url }) => {
      const again = url === '/lcc.json' && ++times < 3;
      to.writeHead(url === '/hilang' ? 404 : again ? 500 : 200).end('{}');
    },
    async (network, { url, host, asked }) => {
      times = 0;
      expect((await network.get({ url, hosts: [host], most: 99 })).status).toBe(200);
      expect(asked).toHaveLength(3);
      const gone = await network.get({ url: `http://${host}/hilang`, hosts: [host], most: 99 });
      expect([gone.status, asked.length]).toEqual([404, 4]);
    },
  ));
let times = 0;

test('a server is left alone for as long as it asks', () =>
  withServer(
    (to) => void (++times === 1 ? to.writeHead(429, { 'retry-after': '1' }).end() : to.end('{}')),
    async (network, { url, host }) => {
      times = 0;
      const started = performance.now();
      const asked = network.get({ url, hosts: [host], most: 99 });
      expect(await Promise.race([asked, sleep(900, 'waiting')])).toBe('waiting');
      expect((await asked).status).toBe(200);
      expect(performance.now() - started).toBeGreaterThan(900);
    },
  ));

test('an answer is unpacked, told by what it is known by, and not sent again', () =>
  withServer(
    (to, { headers }) => {
      if (headers['if-none-match'] === '"a1"') to.writeHead(304, { etag: '"a1"' }).end();
      else
        fill(
          to,
          { 'content-encoding': 'gzip', 'content-type': 'application/json; charset=utf-8', etag: '"a1"' },
          gzipSync('{"a":1}'),
        );
    },
    async (network, { url, host }) => {
      const first = await network.get({ url, hosts: [host], most: 99 });
      expect([first.status, first.type, String(first.bytes), first.validators]).toEqual([
        200,
        'application/json',
        '{"a":1}',
        { etag: '"a1"' },
      ]);
      expect((await network.get({ url, hosts: [host], most: 99, known: first.validators })).status).toBe(304);
    },
  ));

test('Ctrl-C ends what waits', async () => {
  const interruption = new AbortController();
  await withServer(
    () => interruption.abort(),
    async (network, { url, host }) => {
      await expect(network.get({ url, hosts: [host], most: 9 })).rejects.toThrow(/abort/i);
    },
    { signal: interruption.signal },
  );
});
