import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { KeptMemo } from './kept-memo.ts';

/** As one run after another would open it. */
const opened = (cache: string, { of = '/isi/dinkes', version = 'pembaca-1' } = {}) =>
  new KeptMemo({ cache, of, version });

/** Longer than it takes to write it down. */
const DEAR_MS = 20;

/** Finds out what it is asked, in a time that is worth remembering, and counts how often. */
function finder() {
  const found: string[] = [];
  const find = (what: string) => async () => {
    found.push(what);
    await wait(DEAR_MS);
    return { what, times: found.filter((one) => one === what).length };
  };
  return { found, find };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

test('what was found out is found out once, within a run and over runs', async () => {
  using cache = temporaryFolder('ingatan-');
  const { found, find } = finder();
  const first = opened(cache.path);
  const answers = [await first.recall('pdf-1', find('a')), await first.recall('pdf-1', find('a'))];
  first.settle();
  answers.push(await opened(cache.path).recall('pdf-1', find('a')));
  expect(answers).toEqual([1, 1, 1].map((times) => ({ what: 'a', times })));
  expect(found).toEqual(['a']);
});

test('that nothing was found is remembered too', async () => {
  using cache = temporaryFolder('ingatan-');
  let asked = 0;
  for (const memo of [opened(cache.path), opened(cache.path)]) {
    const answer = await memo.recall<number | null>('pdf-x', async () => {
      asked += 1;
      await wait(DEAR_MS);
      return null;
    });
    memo.settle();
    expect(answer).toBeNull();
  }
  expect(asked).toBe(1);
});

test('who cannot wait is answered by the same memory', async () => {
  using cache = temporaryFolder('ingatan-');
  const { find } = finder();
  const memo = opened(cache.path);
  await memo.recall('pdf-1', find('a'));
  memo.settle();
  expect(opened(cache.path).recallNow('pdf-1', () => ({ what: 'anew', times: 0 }))).toEqual({
    what: 'a',
    times: 1,
  });
});

test('an answer that is not settled is given, and asked for anew the next time', async () => {
  using cache = temporaryFolder('ingatan-');
  let asked = 0;
  const ask = (memo: KeptMemo) =>
    memo.recall(
      'isi-0a1b',
      async () => ({ read: ++asked < 3 ? 'part' : 'whole' }),
      ({ read }) => read === 'whole',
    );
  const memo = opened(cache.path);
  const answers = [await ask(memo), await ask(memo), await ask(memo), await ask(memo)];
  expect(answers.map(({ read }) => read)).toEqual(['part', 'part', 'whole', 'whole']);
  expect(asked).toBe(3);
});

test('what throws is not remembered', async () => {
  using cache = temporaryFolder('ingatan-');
  const memo = opened(cache.path);
  const broken = memo.recall('isi-1', async () => Promise.reject(new RangeError('too deep')));
  await expect(broken).rejects.toThrow('too deep');
  expect(await memo.recall('isi-1', async () => 'read')).toBe('read');
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, readFileSync(file).length - 3)],
  ['emptied', (file) => writeFileSync(file, '')],
  ['of other bytes', (file) => writeFileSync(file, '{"what":"forged"}')],
  [
    'changed in one byte',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 5] = 0x39;
      writeFileSync(file, bytes);
    },
  ],
])('a pack that is %s is no memory', async (_how, damage) => {
  using cache = temporaryFolder('ingatan-');
  const { found, find } = finder();
  const memo = opened(cache.path);
  await memo.recall('pdf-1', find('a'));
  memo.settle();
  for (const file of filesIn(cache.path)) damage(file);
  expect(await opened(cache.path).recall('pdf-1', find('a'))).toEqual({ what: 'a', times: 2 });
  expect(found).toEqual(['a', 'a']);
});

test('what another version found out, or what was found out about another folder, is no answer', async () => {
  using cache = temporaryFolder('ingatan-');
  const { found, find } = finder();
  for (const around of [{ version: 'lama' }, { version: 'baru' }, { version: 'baru', of: '/isi/lain' }]) {
    const memo = opened(cache.path, around);
    await memo.recall('pdf-1', find('a'));
    memo.settle();
  }
  expect(found).toEqual(['a', 'a', 'a']);
  expect(filesIn(cache.path)).toHaveLength(2);
});

test('what is no longer asked for is forgotten, so that the pack is as large as its folder', async () => {
  using cache = temporaryFolder('ingatan-');
  const { found, find } = finder();
  for (const keys of [['a', 'b'], ['b', 'c'], ['a']]) {
    const memo = opened(cache.path);
    for (const key of keys) await memo.recall(key, find(key));
    memo.settle();
  }
  expect(found).toEqual(['a', 'b', 'c', 'a']);
  const [pack = ''] = filesIn(cache.path);
  expect(readFileSync(pack, 'latin1')).not.toContain('"b"');
});

test('of two at work at once each has its own answers, and one of the packs stays whole', async () => {
  using cache = temporaryFolder('ingatan-');
  const { found, find } = finder();
  const [one, other] = [opened(cache.path), opened(cache.path)];
  await one.recall('a', find('a'));
  await other.recall('b', find('b'));
  one.settle();
  other.settle();
  const next = opened(cache.path);
  await next.recall('a', find('a'));
  await next.recall('b', find('b'));
  expect(found).toEqual(['a', 'b', 'a']);
});

test('what costs less than writing it down is not written', async () => {
  using cache = temporaryFolder('ingatan-');
  const memo = opened(cache.path);
  await memo.recall('a', () => 1);
  memo.settle();
  expect(filesIn(cache.path)).toEqual([]);
});

test('more than the most is left out, and the rest answered', async () => {
  using cache = temporaryFolder('ingatan-');
  const long = 'x'.repeat(20_000_000);
  const { found, find } = finder();
  for (const memo of [opened(cache.path), opened(cache.path)]) {
    await memo.recall('a', find('a'));
    for (const key of ['b', 'c']) {
      await memo.recall(key, async () => {
        found.push(key);
        await wait(300);
        return long;
      });
    }
    memo.settle();
  }
  expect(found).toEqual(['a', 'b', 'c', 'c']);
  expect(filesIn(cache.path)).toHaveLength(1);
});
