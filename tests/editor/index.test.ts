import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepEditorTold, tellEditor } from '../../src/run/skema/editor-index.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'Penyunting '));
  content = path.join(root, 'content');
  for (const below of ['dinkes/berita', 'dinkes/gambar', '_kabupaten']) {
    mkdirSync(path.join(content, below), { recursive: true });
  }
  writeFileSync(path.join(content, 'dinkes/berita/Satu.md'), '');
  writeFileSync(path.join(content, 'dinkes/berita/tabel.csv'), '');
  writeFileSync(path.join(content, 'dinkes/gambar/catatan.md'), '');
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

const index = (): string => path.join(root, '.astro/collections/collections.json');
const entries = (): Record<string, string> => JSON.parse(readFileSync(index(), 'utf8')).entries;
const keyOf = (below: string): string =>
  decodeURIComponent(pathToFileURL(path.join(content, below)).href).toLowerCase();

test('the editor is told of each Markdown file of a koleksi, and of no other', () => {
  tellEditor({ content, root });
  expect(entries()).toEqual({ [keyOf('dinkes/berita/Satu.md')]: 'berita' });
  expect(existsSync(path.join(root, '.astro/collections/berita.schema.json'))).toBe(true);
});

test('nothing is written beside content that lies elsewhere', () => {
  tellEditor({ content, root: path.join(root, 'lain') });
  expect(existsSync(path.join(root, '.astro'))).toBe(false);
});

test('while dev runs, the editor learns of files that come, go and change their name', async () => {
  const running = new AbortController();
  keepEditorTold({ content, root }, running.signal);
  writeFileSync(path.join(content, 'dinkes/berita/dua.md'), '');
  renameSync(path.join(content, 'dinkes/berita/Satu.md'), path.join(content, 'dinkes/berita/tiga.md'));
  const wanted = ['dua.md', 'tiga.md'].map((name) => keyOf(`dinkes/berita/${name}`));
  await vi.waitFor(() => expect(Object.keys(entries()).sort()).toEqual(wanted.sort()), { timeout: 20_000 });
  running.abort();
});
