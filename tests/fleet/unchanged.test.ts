import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keptAnswer } from '../../scripts/mulai/kept-answer.mjs';
import { COARSE_MS } from '../../src/disk/stand.mjs';
import { root } from '../files.ts';
import { kabupatenOf, situsOf } from './kabupaten.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const lineOf = ({ content, keluaran }: Workspace, ...args: string[]): string[] => [
  ...['build', ...args, '--content', content, '--keluaran', keluaran],
];

/** As a person starts it: by the launcher. */
function build(work: Workspace, ...args: string[]): { code: number | null; said: string } {
  const launcher = path.join(root, 'scripts', 'mulai.mjs');
  const { status, stderr } = spawnSync(process.execPath, [launcher, ...lineOf(work, ...args)], {
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

/** Whether the launcher would answer by itself. */
const answers = (work: Workspace, epochMs = Date.now()): boolean =>
  keptAnswer(root, lineOf(work), { node: process.version, epochMs }) !== undefined;

const withoutTime = (said: string): string => said.replaceAll(/\d+,\d+ detik/g, 'sekian detik');

/** Bytes of the same number under the old time. */
function changeUnseen(file: string): void {
  const { atime, mtime } = statSync(file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('Kabar', 'Kabur'));
  utimesSync(file, atime, mtime);
}

test('a build over which nothing has changed is answered by the launcher, in the same words', async () => {
  using work = workspaceOf({
    ...kabupatenOf('satu', 'dua'),
    ...situsOf('satu', 'Kabar satu'),
    ...situsOf('dua', 'Kabar dua'),
  });
  expect(build(work).code).toBe(0);
  expect(answers(work)).toBe(false);
  await pause(COARSE_MS + 200);
  const unchanged = build(work);
  expect(unchanged.said).toContain('2 situs: 2 tidak berubah.');
  expect(answers(work)).toBe(true);
  const answered = build(work);
  expect(answered).toEqual({ code: 0, said: expect.stringMatching(/, \d+,\d\d detik\.\n/) });
  expect(withoutTime(answered.said)).toBe(withoutTime(unchanged.said));

  expect(keptAnswer(root, lineOf(work, '--teliti'), { node: process.version, epochMs: Date.now() })).toBe(
    undefined,
  );
  expect(keptAnswer(root, lineOf(work), { node: 'v24.0.0', epochMs: Date.now() })).toBeUndefined();

  mkdirSync(path.join(work.keluaran, 'asing'));
  expect(answers(work)).toBe(false);
});

test('what no time of a file tells is seen all the same', async () => {
  using work = workspaceOf({ ...kabupatenOf('satu'), ...situsOf('satu', 'Kabar satu') });
  build(work);
  await pause(COARSE_MS + 200);
  build(work);
  expect(answers(work)).toBe(true);
  changeUnseen(path.join(work.content, 'satu/berita/2026-11-20-kabar.md'));
  expect(answers(work)).toBe(false);
  expect(build(work).said).toContain('1 situs: 1 dibangun.');
  expect(work.outputOf('satu')['berita/2026-11-20-kabar/index.html']).toContain('Kabur satu');

  changeUnseen(path.join(work.keluaran, 'satu/index.html'));
  const thorough = build(work, '--teliti');
  expect(thorough.said).toContain('1 situs: 1 dibangun.');
  expect(build(work, '--teliti').said).toContain('1 situs: 1 tidak berubah.');
});

test('another day is not answered for', async () => {
  using work = workspaceOf({ ...kabupatenOf('satu'), ...situsOf('satu', 'Kabar satu') });
  build(work);
  await pause(COARSE_MS + 200);
  build(work);
  expect(answers(work)).toBe(true);
  expect(answers(work, Date.now() + 400 * DAY_MS)).toBe(false);
  expect(answers(work, Date.now() - 400 * DAY_MS)).toBe(false);
});
