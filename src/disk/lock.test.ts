import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf, isAlive } from './identity.ts';
import { holdLock } from './lock.ts';

let tukar = '';
beforeEach(() => {
  tukar = path.join(mkdtempSync(path.join(tmpdir(), 'kunci-')), 'dist', '.tukar');
});
afterEach(() => rmSync(path.dirname(path.dirname(tukar)), { recursive: true }));

test('a lock that is given free leaves nothing, and can be held again', async () => {
  for (let time = 0; time < 2; time++) {
    const lock = await holdLock(tukar);
    expect(existsSync(tukar)).toBe(true);
    lock.release();
    expect(existsSync(tukar)).toBe(false);
  }
});

test('whoever comes second waits until the first is done', async () => {
  const order: string[] = [];
  const first = await holdLock(tukar);
  const second = holdLock(tukar, { onWait: () => order.push('waits') }).then((lock) => {
    order.push('holds');
    lock.release();
  });
  while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  order.push('given free');
  first.release();
  await second;
  expect(order).toEqual(['waits', 'given free', 'holds']);
});

test('the flag of a dead process holds nobody up, also when its pid is in use again', async () => {
  mkdirSync(tukar, { recursive: true });
  const dead = spawnSync('true').pid;
  const start = identityOf(process.pid).split('-')[1];
  const stale = [`kunci-${dead}-${start}`, `kunci-${process.ppid}-1`].map((name) => path.join(tukar, name));
  for (const flag of stale) writeFileSync(flag, '');
  const lock = await holdLock(tukar);
  expect(stale.filter((flag) => existsSync(flag))).toEqual([]);
  lock.release();
});

test('a process that the lock covers holds up others as long as it lives', async () => {
  const lock = await holdLock(tukar);
  lock.cover(process.ppid);
  // As after a kill: the flag of the run is down, that of its child is not.
  rmSync(path.join(tukar, `kunci-${identityOf(process.pid)}`));
  const waiting = await new Promise((resolve) => {
    const told = new AbortController();
    holdLock(tukar, { onWait: resolve, signal: told.signal }).catch(() => undefined);
    setTimeout(() => told.abort(), 5_000).unref();
  });
  expect(waiting).toBe(process.ppid);
  expect(isAlive(identityOf(process.ppid))).toBe(true);
  lock.release();
});

test('waiting ends when it is told to', async () => {
  const lock = await holdLock(tukar);
  const told = new AbortController();
  const waiting = holdLock(tukar, { signal: told.signal });
  told.abort();
  await expect(waiting).rejects.toThrow();
  lock.release();
});
