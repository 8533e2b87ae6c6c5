import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { holdLock } from '../../src/disk/lock.ts';
import { root } from '../files.ts';
import { FIXTURE, TANGGAL } from './small.ts';
import { kabupatenIn, soundSite, type Work, workOf } from './succession.ts';

/** Whole programs are started, on a machine that does other things too; nothing here is timed. */
const PATIENCE_MS = 120_000;

interface Running {
  /** Until it says these words. */
  says: (words: string) => Promise<void>;
  ended: Promise<{ code: unknown; words: string }>;
}

function started({ content }: Work, script: string, ...args: string[]): Running {
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts', script), ...args, '--content', content, '--tanggal', TANGGAL],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let words = '';
  child.stderr.on('data', (bytes: Buffer) => {
    words += bytes.toString();
  });
  return {
    async says(wanted) {
      while (!words.includes(wanted)) await once(child.stderr, 'data');
    },
    ended: once(child, 'close').then(([code]) => ({ code, words })),
  };
}

const newDinas = (work: Work, id: string): Running =>
  started(work, 'new.ts', id, '--jenis', 'dinas', '--nama', `Dinas ${id}`);

test('of many started at once each adds its body, and no row is lost', { timeout: PATIENCE_MS }, async () => {
  using work = workOf(FIXTURE, ['kec-hulu']);
  const ids = ['dinsatu', 'dindua', 'dintiga'];
  const all = [
    ...ids.map((id) => newDinas(work, id)),
    started(
      work,
      'rename.ts',
      'kec-hulu',
      '--menjadi',
      'kec-baru',
      '--nama',
      'Kecamatan Baru',
      '--mulai',
      '2027-01-01',
    ),
  ];
  expect((await Promise.all(all.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  const known = kabupatenIn(work.content).register.map(({ id }) => id);
  expect(known.sort()).toEqual([
    'dindua',
    'dinkes',
    'dinsatu',
    'dintiga',
    'kec-baru',
    'kec-hulu',
    'kel-sari',
  ]);
  for (const id of [...ids, 'kec-baru']) expect((await soundSite(work.content, id)).id).toBe(id);
  expect(readdirSync(work.content).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the second says that it waits, and goes on when the first is done', {
  timeout: PATIENCE_MS,
}, async () => {
  using work = workOf(FIXTURE, []);
  const lock = await holdLock(path.join(work.content, '.kunci'));
  const second = newDinas(work, 'dinsatu');
  await second.says(`(proses ${process.pid}) sedang mengubah folder isi. Menunggu sampai selesai`);
  expect(existsSync(path.join(work.content, 'dinsatu'))).toBe(false);
  lock.release();
  expect((await second.ended).code).toBe(0);
  expect(existsSync(path.join(work.content, 'dinsatu'))).toBe(true);
});

test('any command finishes first what a killed succession had decided', {
  timeout: PATIENCE_MS,
}, async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  const decided = path.join(work.content, '.ganti/siap/dinkes');
  mkdirSync(decided, { recursive: true });
  writeFileSync(path.join(decided, 'situs.yaml'), 'diperbarui: 2026-11-01\n');
  const { code } = await started(work, 'check.ts', 'dinkes').ended;
  expect(code).toBe(0);
  expect(readdirSync(path.join(work.content, 'dinkes'))).toEqual(['situs.yaml']);
  expect(existsSync(path.join(work.content, '.ganti'))).toBe(false);
  rmSync(work.rencana, { force: true });
});

test('a refusal ends with 2 and writes nothing; a trial and a success end with 0', {
  timeout: PATIENCE_MS,
}, async () => {
  using work = workOf(FIXTURE, ['kec-hulu']);
  const rename = (...args: string[]) => started(work, 'rename.ts', ...args).ended;
  expect(await rename()).toMatchObject({ code: 2, words: expect.stringContaining('--menjadi') });
  const nowhere = { ...work, content: path.join(work.folder, 'tidak-ada') };
  expect((await started(nowhere, 'rename.ts', 'kec-hulu', '--menjadi', 'x').ended).code).toBe(2);
  expect(existsSync(nowhere.content)).toBe(false);
  expect((await rename('kec-hulu', '--menjadi', 'kec-baru', '--mulai', '2027-02-30')).code).toBe(2);
  const whole = ['kec-hulu', '--menjadi', 'kec-baru', '--nama', 'Kecamatan Baru', '--mulai', '2027-01-01'];
  expect((await rename(...whole, '--coba')).code).toBe(0);
  expect(readdirSync(work.content)).toEqual(['_kabupaten', 'kec-hulu']);
  expect(existsSync(path.join(work.folder, 'rencana-kec-hulu.csv'))).toBe(true);
  expect((await rename(...whole)).code).toBe(0);
  expect(readdirSync(work.content)).toEqual(['_kabupaten', 'kec-baru', 'kec-hulu']);
});
