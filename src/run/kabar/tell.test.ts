import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { tell } from './tell.ts';

let status = 200;
const heard: string[] = [];
const server = createServer(async (request, response) => {
  heard.push(Buffer.concat(await Array.fromAsync(request)).toString('utf8'));
  response.writeHead(status).end();
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

const webhook = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/kait`;
const job = (memory: string, url = webhook()) => ({
  ...{ memory, kabar: { webhook: url }, nama: 'Kabupaten Contoh', waktu: '30 November 2026 pukul 02.15' },
  outcome: { keptBack: [{ id: 'dinkes', kode: ['TGL-01'] }], sound: 51 },
});

test('a failure reaches the webhook once; what it did not take is told again', async () => {
  using folder = temporaryFolder('kabar-');
  const memory = path.join(folder.path, 'simpanan/kabar.json');
  status = 500;
  expect(await tell(job(memory))).toEqual([expect.stringMatching(/menjawab 500$/)]);
  status = 204;
  expect(await tell(job(memory))).toEqual([]);
  expect(await tell(job(memory))).toEqual([]);
  expect(heard).toHaveLength(2);
  expect(JSON.parse(heard[1] ?? '')).toEqual({
    text: expect.stringContaining('- dinkes: TGL-01'),
    content: expect.stringContaining('- dinkes: TGL-01'),
  });
});

test('nobody there is said, and is no fault of the run', async () => {
  using folder = temporaryFolder('kabar-');
  const memory = path.join(folder.path, 'kabar.json');
  expect(await tell(job(memory, 'http://127.0.0.1:1/kait'))).toEqual(['127.0.0.1:1 tidak menjawab']);
});
