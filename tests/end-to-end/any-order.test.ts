import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../files.ts';
import { kabupatenOf, situsOf } from '../fleet/kabupaten.ts';
import { HOSTILE_KODE, hostileDocuments } from '../hostile-documents.ts';
import { ask } from '../serve/ask.ts';
import { type Running, serving } from '../serve/running.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ORDERS = [
  ['check', 'build', 'dev'],
  ['check', 'dev', 'build'],
  ['build', 'check', 'dev'],
  ['build', 'dev', 'check'],
  ['dev', 'check', 'build'],
  ['dev', 'build', 'check'],
] as const;
type Command = (typeof ORDERS)[number][number];

/** One situs for each order: bytes that no command has read before. */
const ids = ORDERS.map((order) => order.join('-'));
const folder = temporaryFolder('urutan-');
const content = path.join(folder.path, 'content');
const keluaran = path.join(folder.path, 'dist');
let dev: Running;

beforeAll(async () => {
  const files: Record<string, string | Buffer> = kabupatenOf(...ids);
  for (const id of ids) {
    Object.assign(files, situsOf(id, 'Kabar'));
    const documents = hostileDocuments(`${id} ${process.pid} ${performance.timeOrigin}`);
    const links = Object.keys(documents).map((name) => `[${name}](/berkas/${name})`);
    files[`${id}/berita/2026-11-21-unduhan.md`] =
      `---\nid: unduhan\njudul: Unduhan\ntanggal: 2026-11-21\n---\n${links.join('\n\n')}\n`;
    for (const [name, bytes] of Object.entries(documents)) files[`${id}/berkas/${name}`] = bytes;
  }
  for (const [below, written] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, below)), { recursive: true });
    writeFileSync(path.join(content, below), written);
  }
  dev = await serving('dev', {
    ready: 'Pratinjau siap',
    args: ['--content', content, '--tanggal', '2026-11-24'],
  });
}, 120_000);

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const wanted = Object.entries(HOSTILE_KODE)
  .map(([name, kode]) => `${kode} berkas/${name}`)
  .sort();

/** Kode and file of all that stops the situs, and the exit code of a command that has one. */
async function told(command: Command, id: string): Promise<{ problems: string[]; code?: number | null }> {
  if (command === 'dev') {
    const { text } = await ask('/', { port: dev.port, situs: id });
    const articles = [...text.matchAll(/<article class="soal soal--bahaya"[\s\S]*?<\/article>/g)].map(String);
    const problems = articles.map((one) => {
      const kode = /<span>([A-Z0-9]+-\d+)<\/span>/.exec(one)?.[1];
      return `${kode} ${/class="letak"><span>([^<]*)/.exec(one)?.[1]?.slice(id.length + 1)}`;
    });
    return { problems: problems.sort() };
  }
  const places = ['--content', content, '--tanggal', '2026-11-24', '--json'];
  const more = command === 'build' ? ['--keluaran', keluaran] : [];
  const script = path.join(root, 'scripts', `${command}.ts`);
  const { stdout, status } = spawnSync(process.execPath, [script, id, ...places, ...more], {
    encoding: 'utf8',
  });
  const [{ masalah, hasil = [] }] = JSON.parse(stdout).situs;
  const stopping = [...masalah, ...hasil.flatMap(({ temuan }: { temuan: unknown[] }) => temuan)].filter(
    ({ tingkat }: { tingkat: string }) => tingkat === 'salah',
  );
  const problems = stopping.map(
    ({ kode, path: at }: { kode: string; path: string }) => `${kode} ${at.slice(id.length + 1)}`,
  );
  return { problems: [...new Set(problems)].sort(), code: status };
}

test.each(ORDERS.map((order) => [order.join(', '), order] as const))(
  'the same is told of the same documents by %s',
  async (_name, order) => {
    const id = order.join('-');
    for (const command of order) {
      const { problems, code } = await told(command, id);
      expect(problems, command).toEqual(wanted);
      if (command !== 'dev') expect(code, command).toBe(1);
    }
    expect(existsSync(path.join(keluaran, id))).toBe(false);
  },
  120_000,
);
