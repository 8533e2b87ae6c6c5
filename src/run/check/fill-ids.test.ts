import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIds } from './fill-ids.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'id-'));
  mkdirSync(path.join(content, 'dinkes/berita'), { recursive: true });
  writeFileSync(path.join(content, 'dinkes/situs.yaml'), 'diperbarui: 2026-11-20\n');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const fileOf = (name: string): string => path.join(content, 'dinkes/berita', name);
const write = (name: string, id?: string): void =>
  writeFileSync(
    fileOf(name),
    `---\n${id ? `id: ${id}\n` : ''}judul: Kabar\ntanggal: 2026-11-20\n---\nIsi.\n`,
  );
const idIn = (name: string): string | undefined =>
  /^id: (.*)$/m.exec(readFileSync(fileOf(name), 'utf8'))?.[1];
const fill = () => fillIds({ content, situs: 'dinkes' });

test('an isian gets the id it is already known by, and a second run writes nothing', async () => {
  write('2026-11-20-kabar.md');
  expect(await fill()).toEqual({ written: ['dinkes/berita/2026-11-20-kabar.md'], left: [] });
  expect(idIn('2026-11-20-kabar.md')).toBe('2026-11-20-kabar');
  expect(await fill()).toEqual({ written: [], left: [] });
});

test('of a file and its copy the copy gets another id', async () => {
  write('kabar.md', 'brt-1');
  write('kabar - Salinan.md', 'brt-1');
  write('kabar-lain.md', 'kabar-salinan');
  await fill();
  const ids = ['kabar.md', 'kabar - Salinan.md', 'kabar-lain.md'].map(idIn);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain('brt-1');
  expect(idIn('kabar-lain.md')).toBe('kabar-salinan');
});
