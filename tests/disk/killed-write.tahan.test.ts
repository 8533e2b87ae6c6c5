import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSitus } from '../../src/read/read-situs.ts';
import { fillIds } from '../../src/run/check/fill-ids.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CHILD = path.join(import.meta.dirname, 'killed-child.ts');
const PAGE = '---\njudul: Kabar\ntanggal: 2026-11-20\n---\nIsi.\n';

const shownBy = async (content: string): Promise<unknown> => {
  const { files, isian, problems } = await readSitus({ content, situs: 'dinkes' });
  return { files: [...files.keys()], isian, problems };
};

test.skipIf(process.platform === 'win32').each(['id', 'lengkapi', 'situs.yaml'])(
  'a write of ours (%s) that is killed before its end changes nothing of what the folder says',
  async (work) => {
    using folder = temporaryFolder('putus-');
    const content = folder.path;
    const berita = path.join(content, 'dinkes/berita');
    mkdirSync(berita, { recursive: true });
    writeFileSync(path.join(content, 'dinkes/situs.yaml'), 'diperbarui: 2026-11-20\n');
    writeFileSync(path.join(berita, 'kabar.md'), PAGE);
    const before = await shownBy(content);

    const { signal } = spawnSync(process.execPath, [CHILD, content, work]);
    expect(signal).toBe('SIGKILL');
    const left = readdirSync(path.join(content, 'dinkes'), { recursive: true }).map(String);
    expect(left.filter((name) => name.endsWith('.baru'))).toHaveLength(1);
    expect(await shownBy(content)).toEqual(before);
  },
);

test('the next one finishes what a killed one began, and leaves nothing beside', async () => {
  using folder = temporaryFolder('putus-');
  const berita = path.join(folder.path, 'dinkes/berita');
  mkdirSync(berita, { recursive: true });
  writeFileSync(path.join(folder.path, 'dinkes/situs.yaml'), 'diperbarui: 2026-11-20\n');
  writeFileSync(path.join(berita, 'kabar.md'), PAGE);
  spawnSync(process.execPath, [CHILD, folder.path, 'id']);
  await fillIds({ content: folder.path, situs: 'dinkes' });
  expect(readdirSync(berita)).toEqual(['kabar.md']);
  expect(readFileSync(path.join(berita, 'kabar.md'), 'utf8')).toContain('id: kabar\n');
});
