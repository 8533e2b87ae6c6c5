import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { walk } from '../../src/disk/walk.ts';
import { root } from '../files.ts';

const ORIGINAL = path.join(root, 'tests/fixtures/kabupaten-kecil/content');

/** What somebody does in a content folder: to the file that stands at a place among all, with a number of its own. */
interface Deed {
  kind: keyof typeof KINDS;
  at: number;
  n: number;
}

type Work = (file: string, n: number, below: string) => void;

const rewritten =
  (find: RegExp, put: (found: string, n: number) => string): Work =>
  (file, n) => {
    if (!/\.(mdx?|yaml|csv)$/.test(file)) return;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(find, (found) => put(found, n)),
    );
  };

const dayAfter = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

const KINDS = {
  sentence: (file, n) => {
    if (/\.mdx?$/.test(file)) writeFileSync(file, `${readFileSync(file, 'utf8')}\nKalimat ke-${n}.\n`);
  },
  title: rewritten(/^judul: .*/m, (_, n) => `judul: Judul ke-${n}`),
  summary: rewritten(/^ringkasan: .*\n/m, (_, n) => (n % 2 ? `ringkasan: Ringkasan ke-${n}.\n` : '')),
  day: rewritten(/\b2026-\d\d-\d\d\b/, (day, n) => dayAfter(day, (n % 40) - 20)),
  draft: rewritten(/^(draf: true\n)?id:/m, (found) => (found.startsWith('draf') ? 'id:' : 'draf: true\nid:')),
  begins: rewritten(/^id:/m, (_, n) => `terbit: ${dayAfter('2026-11-20', n % 12)}\nid:`),
  ends: rewritten(/^id:/m, (_, n) => `berakhir: ${dayAfter('2026-11-24', n % 12)}\nid:`),
  sample: rewritten(/^contoh: true\n/m, () => ''),
  figure: rewritten(/\b\d{2,}\b/, (_, n) => String(10 + (n % 90))),
  copy: (file, n) => {
    if (!/\.mdx?$/.test(file)) return;
    const text = readFileSync(file, 'utf8').replace(/^id: .*/m, `id: baru-${n}`);
    writeFileSync(file.replace(/(\.mdx?)$/, `-${n}$1`), text);
  },
  remove: (file) => {
    if (path.basename(file) !== 'situs.yaml') rmSync(file);
  },
  rename: (file, n) => {
    if (!/situs\.yaml$|\.csv$/.test(file)) renameSync(file, file.replace(/(\.\w+)$/, `-${n}$1`));
  },
  picture: (file, n, below) => {
    const photos = ['gambar/posyandu.png', 'gambar/Foto Loket.jpg'];
    if (below.includes('/gambar/'))
      cpSync(path.join(ORIGINAL, 'dinkes', photos[n % 2] ?? ''), file, { force: true });
  },
  revert: (file, _, below) => {
    const original = path.join(ORIGINAL, below);
    if (existsSync(original)) cpSync(original, file, { force: true });
    else rmSync(file);
  },
} satisfies Record<string, Work>;

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as Deed['kind'][])),
  at: fc.nat(10_000),
  n: fc.nat(999),
});

/** Does it below `content`. Not every deed is one for every file: then nothing is done. */
function perform(content: string, { kind, at, n }: Deed): void {
  const files = walk(content).filter(({ path: below }) => !below.startsWith('_'));
  const below = files[at % files.length]?.path ?? '';
  KINDS[kind](path.join(content, below), n, below);
}

/** Another word in what all sites share, or the old one again. */
function editShared(content: string, n: number): void {
  const file = path.join(content, '_kabupaten/kabupaten.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^motto: .*/m, `motto: Kecil Rukun ${n % 3}`));
}

/** All as it was. */
function revertAll(content: string): void {
  rmSync(content, { recursive: true });
  mkdirSync(content);
  cpSync(ORIGINAL, content, { recursive: true });
}

/** Between two builds: a few deeds, sometimes another day, another kabupaten, or all as it was. */
export interface Step {
  deeds: Deed[];
  tanggal: string;
  shared: number | undefined;
  isReverted: boolean;
}

const sometimes = <T>(weight: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });

export const step: fc.Arbitrary<Step> = fc.record({
  deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
  tanggal: fc.constantFrom(
    '2026-11-24',
    '2026-11-24',
    '2026-11-25',
    '2026-11-30',
    '2026-12-12',
    '2027-01-01',
  ),
  shared: sometimes(1, fc.nat(9)),
  isReverted: sometimes(1, fc.constant(true)).map((is) => is ?? false),
});

export function take(content: string, { deeds, shared, isReverted }: Step): void {
  if (isReverted) revertAll(content);
  for (const one of deeds) perform(content, one);
  if (shared !== undefined) editShared(content, shared);
}
