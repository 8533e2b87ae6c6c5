import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepStaging } from '../../src/starter/write.ts';
import { decide, type FolderChange, finishSuccession, stage } from '../../src/succession/replace.ts';
import { killChild } from './kill-child.ts';
import { FIXTURE } from './small.ts';
import { treeOf } from './succession.ts';

const REGISTER = readFileSync(path.join(FIXTURE, '_kabupaten/register.yaml'), 'utf8').replace(
  'dinkes,',
  'dinkes2,',
);
const many = Array.from({ length: 150 }, (_, n) => ({ path: `berita/kabar-${n}.md`, text: `Kabar ${n}\n` }));
const folders: FolderChange[] = [
  { id: 'dinsehat', without: [], files: many },
  {
    id: 'dinobat',
    without: [],
    files: [{ path: 'situs.yaml', from: path.join(FIXTURE, 'dinkes/situs.yaml') }],
  },
  {
    id: 'dinkes',
    base: true,
    without: ['layanan/imunisasi.md'],
    files: [{ path: 'alihkan.csv', text: 'lama;baru\n' }],
  },
];

let base = '';
let before: Record<string, string>;
let after: Record<string, string>;
beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'suksesi-mati-'));
  const whole = contentIn('utuh');
  before = treeOf(whole);
  await decide(whole, stage(whole, { folders, register: REGISTER, pid: process.pid }));
  after = treeOf(whole);
});
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

function contentIn(name: string): string {
  const content = path.join(base, name);
  for (const id of ['_kabupaten', 'dinkes'])
    cpSync(path.join(FIXTURE, id), path.join(content, id), { recursive: true });
  return content;
}

/** Moments spread over the few milliseconds that the work takes, the same in every run. */
const MOMENTS = Array.from({ length: 30 }, (_, n) => (n * 7) % 30);

test('killed at thirty moments, the next command finds all as it was, or makes all as it was to be', async () => {
  const seen = { before: 0, after: 0 };
  for (const [n, afterMs] of MOMENTS.entries()) {
    const content = contentIn(`mati-${n}`);
    await killed(content, afterMs);
    await finishSuccession(content);
    sweepStaging(content);
    const now = treeOf(content);
    const state = 'dinobat/situs.yaml' in now ? 'after' : 'before';
    expect(now).toEqual(state === 'after' ? after : before);
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
    seen[state]++;
    rmSync(content, { recursive: true });
  }
  expect(seen.before + seen.after).toBe(MOMENTS.length);
}, 240_000);

async function killed(content: string, afterMs: number): Promise<void> {
  const job = `${content}.json`;
  writeFileSync(job, JSON.stringify({ content, folders, register: REGISTER }));
  await killChild('rename-child.ts', job, afterMs);
}

/** Content as a killed run leaves it: everything decided, these steps of the rest done. */
function cutOff(name: string, steps: readonly ('register' | 'old' | 'new' | 'others')[]): string {
  const content = contentIn(name);
  const staging = stage(content, { folders, register: REGISTER, pid: process.pid });
  const ready = path.join(staging, 'siap');
  const moved: Record<string, [string, string]> = {
    register: [path.join(ready, '_kabupaten/register.yaml'), path.join(content, '_kabupaten/register.yaml')],
    old: [path.join(content, 'dinkes'), path.join(staging, 'lama/dinkes')],
    new: [path.join(ready, 'dinkes'), path.join(content, 'dinkes')],
    others: [path.join(ready, 'dinsehat'), path.join(content, 'dinsehat')],
  };
  for (const name of readdirSync(path.join(ready, '_kabupaten')))
    if (name !== 'register.yaml') rmSync(path.join(ready, '_kabupaten', name));
  mkdirSync(path.join(staging, 'lama'));
  for (const step of steps) {
    const [from, to] = moved[step] ?? ['', ''];
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
  cpSync(staging, path.join(content, '.ganti'), { recursive: true });
  rmSync(staging, { recursive: true });
  return content;
}

test.each([
  [[]],
  [['register']],
  [['register', 'old']],
  [['register', 'old', 'new']],
  [['register', 'others', 'old', 'new']],
] as const)('once decided and cut off after %j, it is finished', async (steps) => {
  const content = cutOff(`putus-${steps.join('-')}`, steps);
  await finishSuccession(content);
  expect(treeOf(content)).toEqual(after);
  expect(existsSync(path.join(content, '.ganti'))).toBe(false);
});

test('where a folder cannot be moved, all is as it was, and the reason rises', async () => {
  const content = contentIn('terkunci');
  const staging = stage(content, { folders, register: REGISTER, pid: process.pid });
  // What no rename can replace, as a folder on Windows that a program has open.
  const stuck = { id: 'tersangkut', file: path.join(content, 'tersangkut/berkas.txt') };
  mkdirSync(path.dirname(stuck.file));
  writeFileSync(stuck.file, 'terbuka');
  mkdirSync(path.join(staging, 'lama', stuck.id), { recursive: true });
  writeFileSync(path.join(staging, 'siap', stuck.id), '');
  await expect(decide(content, staging)).rejects.toThrow();
  expect(treeOf(content)).toEqual({ ...before, 'tersangkut/berkas.txt': 'terbuka' });
  expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
});
