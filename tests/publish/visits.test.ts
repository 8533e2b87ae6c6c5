import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dayIn } from '../../scripts/clock.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { countLogs } from '../../src/run/kunjungan/index.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const content = path.join(root, 'content');
const { kabupaten } = readKabupaten(content);
if (!kabupaten) throw new Error('the kabupaten of the project has problems');
const [first] = kabupaten.register;

const line = (day: number, address: string): string =>
  `10.1.2.0 - - [${day}/Nov/2026:08:00:00 +0700] "GET ${first?.host}${address} HTTP/1.1" 200 512 "-" "Mozilla/5.0 (Android) Chrome/99"\n`;

test('logs that were turned over and packed are counted with the newest, and stay counted when they are gone', async () => {
  using folder = temporaryFolder('catatan-');
  const logs = path.join(folder.path, 'log');
  mkdirSync(logs);
  writeFileSync(path.join(logs, 'kunjungan.log'), line(30, '/'));
  writeFileSync(path.join(logs, 'kunjungan.log.1'), line(29, '/') + line(30, '/'));
  writeFileSync(path.join(logs, 'kunjungan.log.2.gz'), gzipSync(line(28, '/berita/')));
  writeFileSync(path.join(logs, 'galat.txt'), line(28, '/berita/'));
  const table = path.join(folder.path, 'simpanan', 'kunjungan.csv');
  const job = { logs: [logs], table, kabupaten, dayIn };
  const all = await countLogs(job);
  expect(all.files).toBe(3);
  expect(all.visits.map(({ tanggal, alamat, orang }) => [tanggal, alamat, orang])).toEqual([
    ['2026-11-28', '/berita/', 1],
    ['2026-11-29', '/', 1],
    ['2026-11-30', '/', 2],
  ]);
  rmSync(path.join(logs, 'kunjungan.log.2.gz'));
  rmSync(path.join(logs, 'kunjungan.log.1'));
  expect((await countLogs(job)).visits).toEqual(all.visits);
});

test('a log that is no whole gzip file is told, and the table stays as it was', async () => {
  using folder = temporaryFolder('catatan-');
  const table = path.join(folder.path, 'kunjungan.csv');
  const good = path.join(folder.path, 'a.log');
  writeFileSync(good, line(30, '/'));
  await countLogs({ logs: [good], table, kabupaten, dayIn });
  const before = readFileSync(table, 'utf8');
  const torn = path.join(folder.path, 'b.log.gz');
  writeFileSync(torn, gzipSync(line(30, '/').repeat(99)).subarray(0, 60));
  await expect(countLogs({ logs: [torn], table, kabupaten, dayIn })).rejects.toThrow();
  expect(readFileSync(table, 'utf8')).toBe(before);
});

test('the command says what it cannot find, and what to type', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'scripts/kunjungan.ts'), ...args], { encoding: 'utf8' });
  expect([run().status, run().stderr]).toEqual([2, expect.stringContaining('Sebutkan')]);
  expect(run('tidak-ada.log').status).toBe(2);
});
