import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { type Exchange, takeBack, takePlace } from './take-place.ts';

const NAMES = ['fresh', 'target', 'aside'] as const;

/** The three places with a folder of that word at each, as a run may have left them. */
function placed(base: string, words: Partial<Record<(typeof NAMES)[number], string>>): Exchange {
  const at = (name: string): string => path.join(base, name, 'dinkes');
  for (const name of NAMES) {
    mkdirSync(path.join(base, name));
    const word = words[name];
    if (word === undefined) continue;
    mkdirSync(at(name));
    writeFileSync(path.join(at(name), 'kata.txt'), word);
  }
  return { fresh: at('fresh'), target: at('target'), aside: at('aside') };
}

const wordsAt = (exchange: Exchange): Record<string, string> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const file = path.join(exchange[name], 'kata.txt');
      return existsSync(file) ? [[name, readFileSync(file, 'utf8')]] : [];
    }),
  );

test.each([
  ['before its first step', { fresh: 'baru', target: 'lama' }],
  ['between its two renames', { fresh: 'baru', aside: 'lama' }],
  ['after its last step', { target: 'baru', aside: 'lama' }],
])('cut off %s and done again, it comes to the same', async (_when, words) => {
  using base = temporaryFolder('tempat-');
  const exchange = placed(base.path, words);
  await takePlace(exchange);
  expect(wordsAt(exchange)).toEqual({ target: 'baru', aside: 'lama' });
  await takeBack(exchange);
  expect(wordsAt(exchange)).toEqual({ fresh: 'baru', target: 'lama' });
});

test('where none stood, none is set aside, and it can be taken back', async () => {
  using base = temporaryFolder('tempat-');
  const exchange = placed(base.path, { fresh: 'baru' });
  await takePlace(exchange);
  expect(wordsAt(exchange)).toEqual({ target: 'baru' });
  await takeBack(exchange);
  expect(wordsAt(exchange)).toEqual({ fresh: 'baru' });
});

test('two at once come to the same as one', async () => {
  using base = temporaryFolder('tempat-');
  const exchange = placed(base.path, { fresh: 'baru', target: 'lama' });
  await Promise.all([takePlace(exchange), takePlace(exchange)]);
  expect(wordsAt(exchange)).toEqual({ target: 'baru', aside: 'lama' });
});

test('without anything to put in, nothing is taken away, and it is told', async () => {
  using base = temporaryFolder('tempat-');
  const exchange = placed(base.path, {});
  await expect(takePlace(exchange)).rejects.toThrow('has not come to');
  expect(readdirSync(path.join(base.path, 'target'))).toEqual([]);
});

test('where the place cannot be taken, it is told, and all can be put back', async () => {
  using base = temporaryFolder('tempat-');
  const exchange = placed(base.path, { fresh: 'baru', target: 'lama', aside: 'dari tadi' });
  await expect(takePlace(exchange)).rejects.toThrow('has not come to');
  await takeBack(exchange);
  expect(wordsAt(exchange)).toEqual({ fresh: 'baru', target: 'lama', aside: 'dari tadi' });
});
