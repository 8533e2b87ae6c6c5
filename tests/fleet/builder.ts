import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../src/fleet/work.ts';
import { PageFault } from '../../src/make/index.ts';
import { buildJob } from '../../src/run/build/job.ts';
import { fileEmpty } from './problem.ts';

/** What a situs does instead of being built, by the word in its `perilaku.txt`. */
const MISDEEDS: Record<string, () => unknown> = {
  melempar: () => {
    throw new PageFault('/berita/', new TypeError('judul is not a text'));
  },
  gagal: () => {
    throw new Error('nothing was written');
  },
  keluar: () => process.exit(0),
  mati: () => process.kill(process.pid, 'SIGKILL'),
  'lupa menunggu': async () => {
    setImmediate(() => {
      throw new Error('nobody waits for this');
    });
    await pause(10_000);
  },
  berputar: () => {
    for (;;);
  },
  'menunggu selamanya': () => new Promise(() => undefined),
  'menimbun teks': () => {
    const hoard: string[][] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, n) => `${n} ${hoard.length}`));
  },
  'menimbun bita': async () => {
    const hoard: Buffer[] = [];
    for (;;) {
      hoard.push(Buffer.alloc(8_000_000, 1));
      await pause(1);
    }
  },
  'disk penuh': () => writeFileSync('/dev/full', 'no room'),
};

/** A builder as small as can be: a page for each `.md`, and what `perilaku.txt` asks for, half-way. */
export const answer: Answer = async (question) => {
  const { situs, content, staging, tanggal } = buildJob.parse(question);
  const folder = path.join(content, situs);
  const names = readdirSync(folder).sort();
  const kabupaten = readFileSync(path.join(content, '_kabupaten', 'kabupaten.yaml'), 'utf8');
  const deed = names.includes('perilaku.txt')
    ? readFileSync(path.join(folder, 'perilaku.txt'), 'utf8')
    : undefined;
  const pages = names.filter((name) => name.endsWith('.md'));
  for (const [index, name] of pages.entries()) {
    const page = path.join(staging, name.slice(0, -'.md'.length));
    mkdirSync(page, { recursive: true });
    writeFileSync(
      path.join(page, 'index.html'),
      `${tanggal}\n${kabupaten}${readFileSync(path.join(folder, name), 'utf8')}`,
    );
    if (index === 0 && deed !== undefined) await MISDEEDS[deed]?.();
    if (deed?.startsWith('menyimpan '))
      appendFileSync(path.join(content, deed.slice('menyimpan '.length)), '# x\n');
    await pause(2);
  }
  const promised = deed === 'kurang berkas' ? pages.length + 1 : pages.length;
  const empty = pages.filter((name) => readFileSync(path.join(folder, name), 'utf8') === '');
  const problems = empty.map((name) => fileEmpty.at({ path: `${situs}/${name}`, line: 1 }, {}));
  const notes =
    deed === 'mencatat' ? [{ ...fileEmpty.at({ path: situs }, {}), tingkat: 'catatan' as const }] : [];
  return {
    situs,
    pages: pages.length,
    files: promised,
    steps: { write: 1 },
    masa: { from: tanggal, until: tanggal },
    temuan: [],
    problems: [...problems, ...notes],
  };
};
