import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep, temporaryName } from './sweep.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'sweep-'));
});
afterEach(() => rmSync(shelf, { recursive: true }));

function made(name: string, second: number): void {
  mkdirSync(join(shelf, name));
  utimesSync(join(shelf, name), second, second);
}

test('the renderer in use and the newest of the others stay', async () => {
  made('dipakai', 1);
  made('lama', 2);
  made('baru', 4);
  made('tengah', 3);
  await sweep(shelf, 'dipakai');
  expect(readdirSync(shelf).sort()).toEqual(['baru', 'dipakai']);
});

test('what an ended process left half-made is removed, what a living one makes is not', async () => {
  // No system gives out a process id this high.
  made(`${temporaryName(0x7ffffffe)}abc`, 1);
  made(`${temporaryName(process.pid)}abc`, 1);
  await sweep(shelf, 'dipakai');
  expect(readdirSync(shelf)).toEqual([`${temporaryName(process.pid)}abc`]);
});
