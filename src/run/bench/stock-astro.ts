import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Measured, measure, together } from './measure.ts';

/**
 * One stock `astro build` and Pagefind's own command for one situs: the same Markdown, templates of like weight.
 *
 * The project stands in `tests/fixtures/astro-biasa`; each situs starts from a clean copy, as on a fresh machine.
 */
export async function measureStock(
  situs: string,
  { root, content, workspace }: { root: string; content: string; workspace: string },
): Promise<Measured> {
  const folder = path.join(workspace, situs);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'tests/fixtures/astro-biasa'), folder, { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const own = path.join(content, situs);
  for (const name of readdirSync(own)) {
    if (['gambar', 'berkas'].includes(name)) continue;
    for (const file of markdownIn(path.join(own, name))) {
      mkdirSync(path.join(folder, 'isi', name), { recursive: true });
      cpSync(path.join(own, name, file), path.join(folder, 'isi', name, file));
    }
  }
  const astro = await measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], folder);
  const search = await measure(
    process.execPath,
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'],
    folder,
  );
  return together([astro, search]);
}

const markdownIn = (folder: string): string[] =>
  path.extname(folder) === '' ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
