import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { signsIn } from '../../src/text/signs.ts';
import { page } from './folder.ts';
import { build, type Place, smallKabupaten, statesOf } from './real-build.ts';

const MARKS = '\u202e\u2066\u200b\u2028\u0007';
const ESCAPES = String.raw`\u202E\u2066\u200b\u2028\u0007`;

let work: Place & Disposable;
beforeAll(async () => {
  work = smallKabupaten();
  const write = (below: string, text: string): void => writeFileSync(path.join(work.content, below), text);
  write(
    'dinkes/berita/uji-tanda.md',
    page(
      `judul: "Uji ${ESCAPES}gnp.exe"\ntanggal: 2026-11-20\nringkasan: Ringkas ${MARKS} saja\nkata_kunci: ["a${ESCAPES}b"]`,
      `## Bagian ${MARKS} satu\n\nIsi &#x202e;gnp ${MARKS} dan [tau&rlm;tan](/kontak/ "ju&#x2066;dul").`,
    ),
  );
  const report = await build(work, { situs: ['dinkes'] });
  expect(statesOf(report)).toEqual(['dinkes built']);
}, 300_000);
afterAll(() => work[Symbol.dispose]());

test('no sign that turns or hides a text reaches a page, a feed or a list', () => {
  const folder = path.join(work.keluaran, 'dinkes');
  const texts = walk(folder).filter(({ path: file }) =>
    /\.(html|xml|json|jsonld|ics|geojson|txt|css)$/.test(file),
  );
  const found = texts.flatMap(({ path: file }) => {
    const signs = signsIn(readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', ''));
    return signs ? [`${file}: ${signs.words}`] : [];
  });
  expect(found).toEqual([]);
  expect(readFileSync(path.join(folder, 'berita/uji-tanda/index.html'), 'utf8')).toMatch(
    /<h1[^>]*>\s*Uji {1,2}gnp\.exe/,
  );
  expect(readFileSync(path.join(folder, 'rss.xml'), 'utf8')).toMatch(/Uji {1,2}gnp\.exe/);
});
