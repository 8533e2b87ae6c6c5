import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProgram } from '../src/run/panduan/copy-program.ts';
import { follow, type Seen } from '../src/run/panduan/follow.ts';
import { GUIDE, ownFiles, readerOf } from '../src/run/panduan/guide.ts';
import { readGuide, type Step } from '../src/run/panduan/read-guide.ts';
import { filesBelow, root, textOf } from './files.ts';
import { ask } from './serve/ask.ts';

const guide = textOf(GUIDE);
const reader = readerOf(guide);
const steps = readGuide(guide);
const of = <K extends Step['kind']>(kind: K) =>
  steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);

/** What each step showed, and the pages as they were then: status and text. */
const shown: { step: Step; seen: Seen | undefined; page?: { status: number; text: string } }[] = [];

beforeAll(async () => {
  using program = copyProgram(root, reader.situs);
  const desk = {
    ...{ program: program.path, day: reader.day, own: ownFiles(root) },
    ...{ env: process.env, signal: new AbortController().signal },
  };
  for await (const { step, seen } of follow(steps, desk)) {
    const page = seen?.kind === 'halaman' && step.kind === 'alamat' ? await pageOf(seen) : undefined;
    shown.push({ step, seen, ...(page && { page }) });
  }
}, 240_000);

const pageOf = ({ url, port }: Extract<Seen, { kind: 'halaman' }>) =>
  ask(new URL(url).pathname, { port, situs: reader.situs });

test('every command prints what the guide says that it prints', () => {
  const told = shown.filter(({ step }) => step.kind === 'keluaran');
  expect(told.length).toBeGreaterThan(4);
  for (const { step, seen } of told) {
    if (step.kind !== 'keluaran') continue;
    const output = seen?.kind === 'terminal' ? seen.output : '';
    expect(missingFrom(output, step.lines), `after line ${step.line}:\n${output}`).toEqual([]);
  }
});

/** Lines that do not stand in the output, in their order; `…` is anything. */
function missingFrom(output: string, lines: readonly string[]): string[] {
  let rest = output;
  return lines.filter((line) => {
    const pattern = new RegExp(line.trim().split('…').map(RegExp.escape).join('.*'));
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found.index + found[0].length);
    return !found;
  });
}

test('every page that it opens is there, and only the mistake it asks for shows a problem', () => {
  const pages = shown.flatMap(({ step, page }) => (page ? [{ line: step.line, ...page }] : []));
  expect(pages.length).toBe(of('alamat').length);
  const broken = pages.filter(({ status }) => status !== 200);
  expect(broken).toHaveLength(1);
  expect(broken[0]?.text).toContain('ditulis dengan bentuk lain');
});

describe('what was written is seen', () => {
  const textAt = (address: string): string =>
    shown.findLast(({ seen, page }) => page && seen?.kind === 'halaman' && seen.url.endsWith(address))?.page
      ?.text ?? '';

  test.each([
    ['/berita/2026-11-25-musyawarah/', 'daftar usulan yang sudah diurutkan'],
    ['/berita/2026-11-25-musyawarah/', 'alt="Ilustrasi: warga duduk di depan papan bergambar grafik"'],
    ['/layanan/pemakaian-aula/', 'Surat izin pemakaian aula'],
    ['/program/2026/', 'Peningkatan Efektivitas Pelayanan di Kecamatan'],
    ['/dokumen/lkjip-2025/', 'Desa dengan laporan tepat waktu'],
  ])('%s shows %s', (address, words) => {
    expect(textAt(address)).toContain(words);
  });
});

test('every picture of the guide exists, and none is left over', () => {
  const named = of('gambar').map(({ file }) => path.join(path.dirname(GUIDE), file));
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  const folder = path.dirname(named[0] ?? '');
  expect(readdirSync(path.join(root, folder)).sort()).toEqual(
    named.map((file) => path.basename(file)).sort(),
  );
});

test('every message that it explains is one that the program says', () => {
  const sources = [
    ...filesBelow('src').filter((file) => /(?<!test)\.ts$/.test(file)),
    'scripts/machine-fault.ts',
  ]
    .map(textOf)
    .join('\n');
  const rows = [...textOf(GUIDE).matchAll(/^\| (?:… )?`([a-zA-Z][^`']+)` \|/gm)].map(
    ([, words = '']) => words,
  );
  const told = rows.filter((words) => !words.startsWith('npm'));
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((words) => !sources.includes(words))).toEqual([]);
});
