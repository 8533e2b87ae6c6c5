import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { themeFingerprint } from './fingerprint.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('package-lock.json', '{}');
  write('src/components/Menu.astro', '<nav></nav>');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each([
  ['src/components/Menu.astro', '<nav>1</nav>'],
  ['src/components/baru/Kartu.astro', ''],
  ['src/model/format.ts', ''],
  ['src/middleware.ts', ''],
  ['astro.config.mjs', ''],
  ['package-lock.json', '{"lockfileVersion":3}'],
])('a change of %s asks for a new renderer', (path, text) => {
  const before = themeFingerprint(root);
  write(path, text);
  expect(themeFingerprint(root)).not.toBe(before);
});

test.each([
  ['README.md', '# Situs'],
  ['content/dinkes/situs.yaml', 'kontak: {}'],
  ['src/run/build/job.ts', ''],
  ['src/components/menu.test.ts', ''],
  ['src/components/part/examples.ts', ''],
  ['src/components/examples/state.ts', ''],
])('a change of %s does not', (path, text) => {
  const before = themeFingerprint(root);
  write(path, text);
  expect(themeFingerprint(root)).toBe(before);
});

test('the folder it stands in makes no difference', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  const here = themeFingerprint(root);
  rmSync(root, { recursive: true });
  root = elsewhere;
  write('package-lock.json', '{}');
  write('src/components/Menu.astro', '<nav></nav>');
  expect(themeFingerprint(root)).toBe(here);
});
