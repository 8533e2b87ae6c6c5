import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { page, put } from './folder.ts';
import { build, smallKabupaten, statesOf } from './real-build.ts';

const SECRET = 'KENARI-7391-RAHASIA';
const top = (n: number): string => `id: brt-kenari-${n}\njudul: Kenari ${n}\ntanggal: 2026-11-20`;

test('what stands outside a situs never reaches any output, and what content says is never run', async () => {
  using work = smallKabupaten();
  const { folder, content, keluaran } = work;
  const mark = path.join(folder, 'dijalankan');
  const write = `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(mark)}, 'x'))`;
  for (const file of ['rahasia.md', 'rahasia.txt'])
    writeFileSync(path.join(folder, file), page(top(0), SECRET));
  writeFileSync(path.join(content, 'rahasia.md'), page(top(0), SECRET));

  // A situs that tries: refused.
  put(work, {
    'kec-hulu/berita/a.mdx': page(
      top(1),
      `import fs from 'node:fs'\n\nexport const a = fs.writeFileSync('${mark}', 'x')`,
    ),
    'kec-hulu/berita/b.mdx': page(top(2), `Hasil {${write}} dan <Kartu judul={eval("${write}")}>a</Kartu>.`),
    'kec-hulu/berita/c.md': page(top(3), `<script>${write}</script>\n\n<img src=x onerror="${write}">`),
    'kec-hulu/berita/d.md': `---js\n${write}\n---\nIsi.\n`,
    'kec-hulu/berita/e.md': page(`${top(5)}\nringkasan: !!js/function "function () { ${write} }"`),
    'kec-hulu/halaman/f.md': { to: '../../../rahasia.md' },
    'kec-hulu/berkas': { to: '../..' },
    'kec-hulu/astro.config.mjs': write,
    'kec-hulu/package.json': JSON.stringify({ scripts: { postinstall: write } }),
    // A situs that only speaks of code: its words are shown.
    'dinkes/berita/kode.md': page(
      top(6),
      `Tulis \`{${write}}\` atau &lbrace;a&rbrace;.\n\n\`\`\`js\n${write}\n\`\`\`\n\n{${write}}\n\nimport fs from 'node:fs'`,
    ),
  });

  const report = await build(work, {
    situs: readdirSync(content).filter((name) => /^(dinkes|ke)/.test(name)),
  });
  expect(statesOf(report).map((state) => state.split(' ', 2).join(' '))).toEqual([
    'dinkes built',
    'kec-hulu refused',
    'kel-sari built',
  ]);
  const told = new Set(report.situs[1]?.problems.map((problem) => problem.path));
  for (const file of [
    'berita/a.mdx',
    'berita/b.mdx',
    'berita/c.md',
    'berita/d.md',
    'berita/e.md',
    'halaman/f.md',
  ])
    expect(told).toContain(`kec-hulu/${file}`);
  for (const file of ['berkas', 'astro.config.mjs', 'package.json'])
    expect(told).toContain(`kec-hulu/${file}`);

  expect(existsSync(mark)).toBe(false);
  const leaks = walk(keluaran).filter(({ path: file }) =>
    readFileSync(path.join(keluaran, file)).includes(SECRET),
  );
  expect(leaks).toEqual([]);
  const shown = readFileSync(path.join(keluaran, 'dinkes/berita/kode/index.html'), 'utf8');
  expect(shown).toContain("<code>{import('node:fs')");
  expect(JSON.stringify(report)).not.toContain(SECRET);
});
