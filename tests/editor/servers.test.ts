import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellEditor } from '../../src/run/skema/editor-index.ts';
import { root } from '../files.ts';
import { LanguageServer, programOf } from './language-server.ts';

/** A folder with our settings, as it is opened in VS Code; a space and capitals in its name, as on Windows. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'Situs OPD '));
  cpSync(path.join(root, '.vscode'), path.join(folder, '.vscode'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function write(below: string, text: string): string {
  const file = path.join(folder, 'content', below);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const settings: Record<string, unknown> = JSON.parse(
  readFileSync(path.join(root, '.vscode/settings.json'), 'utf8'),
);

test('at the top of a Markdown file mistyped keys are underlined and right ones are offered with their help', async () => {
  const file = write(
    'dinkes/berita/2026-11-20-rapat.md',
    '---\njudul: Rapat\ntangal: 2026-11-20\n\n---\nIsi.\n',
  );
  tellEditor({ content: path.join(folder, 'content'), root: folder });
  await using server = new LanguageServer(programOf('@astrojs/language-server/bin/nodeServer.js'));
  await server.open(folder, {
    typescript: { tsdk: programOf('typescript/lib') },
    contentIntellisense: settings['astro.content-intellisense'],
  });
  expect(await server.faultsIn(file, 'markdown')).toEqual([
    { line: 3, message: expect.stringContaining('tangal') },
    { line: 1, message: expect.stringContaining('tanggal') },
  ]);
  const offered = await server.offeredAt(file, 3);
  expect(offered.get('kategori')).toContain('Satu kata pengelompok');
  expect(offered.has('judul')).toBe(false);
});

test('in situs.yaml too, by the settings alone', async () => {
  const file = write('dinkes/situs.yaml', 'kontakk: {}\n\n');
  const own = Object.entries(settings).filter(([key]) => key.startsWith('yaml.'));
  const yaml = {
    validate: true,
    completion: true,
    ...Object.fromEntries(own.map(([key, value]) => [key.slice(5), value])),
  };
  const program = programOf('yaml-language-server/bin/yaml-language-server');
  await using server = new LanguageServer(program, { yaml: { ...yaml, schemaStore: { enable: false } } });
  await server.open(folder);
  expect(await server.faultsIn(file, 'yaml')).toEqual([
    { line: 1, message: expect.stringContaining('kontakk') },
  ]);
  expect((await server.offeredAt(file, 1)).get('kontak')).toBe('Cara menghubungi kantor.');
});
