import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../../tests/files.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { themeFingerprint } from '../../render/index.ts';
import { isCounted, programFingerprint } from './program-fingerprint.ts';

/** Whether a change of one file of a program makes it another one, to whom no situs stands any more. */
function isOtherBy(changed: string): boolean {
  using program = temporaryFolder('program-');
  const write = (below: string, text: string): void => {
    const file = path.join(program.path, below);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const below of ['package.json', 'src/make/make-situs.ts', changed]) write(below, 'dahulu');
  const prints = (): string[] => [themeFingerprint(program.path), programFingerprint(program.path)];
  const before = prints();
  write(changed, 'kini');
  return !isDeepStrictEqual(prints(), before);
}

test.each([
  ...['tests/fleet/kill.test.ts', 'src/make/fill.test.ts', 'src/rules/KIP-05/fixtures/gagal/situs.yaml'],
  ...['src/serve/dev/store.ts', 'src/starter/start.ts', 'src/succession/leads.ts', 'src/publish/headers.ts'],
  ...['src/harvest/store/take-situs.ts', 'src/board/papan.ts', 'src/fleet/pool.ts'],
  ...['src/run/check/worker.ts', 'src/run/build/build-fleet.ts', 'scripts/build.ts', 'docs/kinerja.md'],
  ...['src/components/part/examples.ts', 'src/components/examples/state.ts'],
])('a change of %s builds no situs', (below) => {
  expect(isOtherBy(below)).toBe(false);
});

test.each([
  ...['src/make/fill.ts', 'src/rules/KIP-05/rule.ts', 'src/know/know-situs.ts', 'src/disk/link.ts'],
  ...['src/components/page/Isian.astro', 'src/read/body.ts', 'src/model/pages.ts', 'src/feed/item.ts'],
  ...['src/run/build/worker.ts', 'package-lock.json'],
])('a change of %s builds all', (below) => {
  expect(isOtherBy(below)).toBe(true);
});

/** Source files that a file names: what it imports but for types alone, and what it starts. */
function namedIn(below: string): string[] {
  const text = readFileSync(path.join(root, below), 'utf8').replace(/^(import|export) type [^;]*;/gms, '');
  const named = text.matchAll(
    /(?:from |import |import\(|new URL\()(?:\/\*.*?\*\/ )?'(\.[^']+\.(?:m?ts|mjs))'/g,
  );
  return [...named].map(([, to = '']) => path.posix.join(path.posix.dirname(below), to));
}

/** A child makes the boards too, whose code has a fingerprint of its own (`papan/options.ts`). */
const BOARDS = 'src/run/build/papan/';

test('all code that a child runs to build a situs is counted', () => {
  const found = new Set<string>();
  const waiting = ['src/run/build/worker.ts'];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    if (found.has(below)) continue;
    found.add(below);
    waiting.push(...namedIn(below).filter((to) => !to.startsWith(BOARDS)));
  }
  expect([...found].filter((below) => !isCounted(below))).toEqual([]);
  // Of every room that has a part in a page.
  for (const room of ['disk', 'text', 'read', 'model', 'rules', 'feed', 'know', 'make', 'render'])
    expect(
      [...found].some((below) => below.startsWith(`src/${room}/`)),
      room,
    ).toBe(true);
});
