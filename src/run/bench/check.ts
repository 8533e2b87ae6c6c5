import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { situsFolders } from '../index.ts';
import type { Bench } from './bench.ts';
import { text } from './figures.ts';
import { type Measured, measure } from './measure.ts';

/** A kabupaten with as many pages as a large one has after years. */
const FILES = 10_000;

/** `check` over all sites, warm, and over a generated fleet of ten thousand Markdown files, cold. */
export const benchCheck: Bench = async ({ content, workspace, program: { root }, say }) => {
  await check(content, root);
  const warm = await check(content, root);
  const many = path.join(workspace, 'banyak');
  generate(content, many, readFileSync(path.join(root, 'README.md'), 'utf8'));
  const large = await check(many, root);
  say(`  semua situs: ${text(warm)}`);
  say(`  ${FILES} berkas: ${text(large)}`);
  return [`Pemeriksaan semua situs: ${text(warm)}`, `Pemeriksaan ${FILES} berkas Markdown: ${text(large)}`];
};

const check = (content: string, root: string): Promise<Measured> =>
  measure(process.execPath, ['scripts/check.ts', '--content', content], root, [0, 1]);

/** The same kabupaten, every situs with as many more berita as it takes; the bodies are those of a real one. */
function generate(from: string, to: string, text: string): void {
  cpSync(from, to, { recursive: true });
  const situs = situsFolders(to);
  const each = Math.ceil(FILES / situs.length);
  const body = text.replace(/[<{}!]|\]\([^)]*\)/g, ' ');
  for (const id of situs) {
    const folder = path.join(to, id, 'berita');
    mkdirSync(folder, { recursive: true });
    for (let n = 1; n <= each; n++) {
      const top = `id: ukur-${n}\njudul: Kabar nomor ${n}\ntanggal: 2026-11-01\nringkasan: Kabar untuk mengukur.\ncontoh: ya`;
      writeFileSync(path.join(folder, `ukur-${n}.md`), `---\n${top}\n---\n${body.slice(0, 2000)}\n`);
    }
  }
}
