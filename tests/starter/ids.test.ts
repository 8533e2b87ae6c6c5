import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { slugOf } from '../../src/text/names.ts';
import { build, statesOf } from '../end-to-end/real-build.ts';
import { tagsOf } from '../end-to-end/references.ts';
import { startEveryJenis } from './every-jenis.ts';
import { FIXTURE, TANGGAL } from './small.ts';
import { type Work, workOf } from './succession.ts';

let work: Work;
let situs: string[];
beforeAll(async () => {
  work = workOf(FIXTURE, ['dinkes', 'kec-hulu', 'kel-sari']);
  startEveryJenis(work.content);
  situs = readdirSync(work.content).filter((name) => /^[a-z]/.test(name));
  await buildAll('sebelum');
}, 300_000);
afterAll(() => work[Symbol.dispose]());

async function buildAll(keluaran: string): Promise<void> {
  const report = await build(
    { ...work, keluaran: path.join(work.folder, keluaran) },
    { situs, tanggal: TANGGAL },
  );
  expect(statesOf(report).sort()).toEqual(situs.map((id) => `${id} built`).sort());
}

/** Ids of every page below a folder, by its file. */
const idsIn = (folder: string): [file: string, ids: string[]][] =>
  walk(path.join(work.folder, folder))
    .filter(({ path: file }) => file.endsWith('.html'))
    .map(({ path: file }) => [
      file,
      tagsOf(readFileSync(path.join(work.folder, folder, file), 'utf8')).flatMap(
        ({ attributes }) => attributes.get('id') ?? [],
      ),
    ]);

const markdownIn = (folder: string): string[] =>
  walk(folder)
    .map(({ path: file }) => path.join(folder, file))
    .filter((file) => /\.mdx?$/.test(file));

test('a heading of a text never takes the id of anything else in its page, in every page of every jenis', async () => {
  const taken = new Set(idsIn('sebelum').flatMap(([, ids]) => ids));
  expect([...taken]).toEqual(expect.arrayContaining(['persyaratan', 'galeri', 'foto-1', 'isi_halaman']));
  // As a heading that would get it, and what it would then be called.
  const hostile = [...taken, 'isi', 'catatan-kaki-1', 'acuan-1', 'acuan-1-2', 'biaya-2']
    .filter((id) => slugOf(id) !== '')
    .map((id) => `## ${id.replaceAll('_', ' ')}\n\nIsi[^1] dan lagi[^1].`);
  const body = `\n\n${[...hostile, ...hostile.slice(0, 3)].join('\n\n')}\n\n[^1]: Catatan.\n`;
  const files = situs.flatMap((id) => markdownIn(path.join(work.content, id)));
  for (const file of files) writeFileSync(file, `${readFileSync(file, 'utf8')}${body}`);
  await buildAll('sesudah');
  const twice = idsIn('sesudah').flatMap(([file, ids]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`),
  );
  expect(twice).toEqual([]);
}, 300_000);
