import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Length } from './suites.ts';
import { closingLine, isGood } from './tally.ts';

const cache = path.join(import.meta.dirname, '../../.cache');

/** The closing line over a folder of test files, as a process of its own counts it. */
async function counted(
  files: Record<string, string>,
  words: string[] = [],
  length: Length = 'short',
): Promise<string> {
  // Below the project, so that the files find Vitest.
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(path.join(cache, 'uji-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(root, name), `import { afterAll, expect, test } from 'vitest';\n${text}`);
  }
  const at = (name: string) => pathToFileURL(path.join(import.meta.dirname, name)).href;
  const script = `
    import { runSuites } from '${at('suites.ts')}';
    import { closingLine } from '${at('tally.ts')}';
    const tally = await runSuites(${JSON.stringify(root)}, ${JSON.stringify(words)}, '${length}', new AbortController().signal);
    console.log(closingLine(tally));
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  rmSync(root, { recursive: true });
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}

const PASSES = "test('benar', () => { expect(1).toBe(1); });";

test('passed, failed, skipped and merely planned tests are all counted', async () => {
  const all = `${PASSES}
    test('salah', () => { expect(1).toBe(2); });
    test.skip('dilewati', () => {});
    test.todo('direncanakan');`;
  expect(await counted({ 'a.test.js': all, 'b.test.js': PASSES })).toBe('2 passed, 1 failed, 2 skipped');
});

test('a test file that cannot be loaded counts as failed', async () => {
  const broken = "import './tidak-ada.js';";
  expect(await counted({ 'a.test.js': PASSES, 'b.test.js': broken })).toBe('1 passed, 1 failed, 0 skipped');
});

test('an error outside every test counts as failed', async () => {
  const astray = `${PASSES}\nafterAll(() => { throw new Error('lepas'); });`;
  expect(await counted({ 'a.test.js': astray })).toBe('1 passed, 1 failed, 0 skipped');
});

test('a word chooses files; a word that chooses none is a failure, not a success', async () => {
  const files = { 'satu.test.js': PASSES, 'dua.test.js': PASSES };
  expect(await counted(files, ['satu'])).toBe('1 passed, 0 failed, 0 skipped');
  expect(await counted(files, ['tiga'])).toBe('0 passed, 1 failed, 0 skipped');
});

test('the long ones run for who asks for them only', async () => {
  const files = {
    'satu.test.js': PASSES,
    'dua.tahan.test.js': `${PASSES}\n${PASSES.replace('benar', 'juga')}`,
  };
  expect(await counted(files)).toBe('1 passed, 0 failed, 0 skipped');
  expect(await counted(files, ['tahan'], 'all')).toBe('2 passed, 0 failed, 0 skipped');
  expect(await counted(files, [], 'all')).toBe('3 passed, 0 failed, 0 skipped');
});

test('a skipped test is told at a desk, and is a failure on CI', () => {
  const tally = { passed: 3, failed: 0, skipped: 1 };
  expect(closingLine(tally)).toBe('3 passed, 0 failed, 1 skipped');
  expect(isGood(tally, 'desk')).toBe(true);
  expect(isGood(tally, 'CI')).toBe(false);
  expect(isGood({ ...tally, skipped: 0 }, 'CI')).toBe(true);
  expect(isGood({ ...tally, failed: 1 }, 'desk')).toBe(false);
});
