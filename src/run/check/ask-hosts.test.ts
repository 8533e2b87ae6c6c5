import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askHosts, isPublicHost } from './ask-hosts.ts';

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { url, method } = request;
    if (url === '/diam') return;
    const status = { '/ada': 200, '/pindah': 301, '/hilang': 404, '/rusak': 500 }[url ?? ''];
    response.writeHead(status ?? (method === 'HEAD' ? 405 : 200), { location: '/hilang' });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Long enough for an answer of a loaded machine; who says nothing is waited for no longer than a test may take. */
const PATIENCE_MS = { answers: 20_000, silence: 300 };

const ask = (paths: string[], patienceMs = PATIENCE_MS.answers) =>
  askHosts(
    paths.map((path) => ({ url: path.startsWith('/') ? base + path : path, places: [] })),
    { signal: new AbortController().signal, mayAsk: () => true, patienceMs },
  );

test('only what its host says is gone is told as gone', async () => {
  const answers = await ask(['/ada', '/pindah', '/hilang', '/rusak', '/tanpa-head', 'http://127.0.0.1:1/']);
  expect(answers.map(({ status, alasan }) => [status, alasan])).toEqual([
    ['ada', undefined],
    ['ada', undefined],
    ['tidak_ada', 'jawaban 404'],
    ['tidak_dapat_diperiksa', 'jawaban 500'],
    ['ada', undefined],
    ['tidak_dapat_diperiksa', 'tidak ada jawaban'],
  ]);
  const [silent] = await ask(['/diam'], PATIENCE_MS.silence);
  expect([silent?.status, silent?.alasan]).toEqual(['tidak_dapat_diperiksa', 'tidak ada jawaban']);
});

test('content cannot make us knock at our own doors', async () => {
  expect(['contoh.go.id', 'www.lapor.go.id'].every(isPublicHost)).toBe(true);
  expect(
    ['localhost', 'router', '127.0.0.1', '169.254.169.254', '[::1]', 'printer.local', 'api.internal'].filter(
      isPublicHost,
    ),
  ).toEqual([]);
  const [answer] = await askHosts([{ url: `${base}/ada`, places: [] }], {
    signal: new AbortController().signal,
  });
  expect(answer?.status).toBe('tidak_dapat_diperiksa');
});
