import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listed } from '../../src/disk/journal.ts';
import { walk } from '../../src/disk/walk.ts';
import type { FleetOptions } from '../../src/run/build/options.ts';

/** Every file below a folder with its text. */
export type Tree = Record<string, string>;

export interface Workspace extends Disposable {
  folder: string;
  content: string;
  keluaran: string;
  /** Writes files below `content`. */
  write: (files: Tree) => void;
  /** Options to build all that is in `content`. */
  options: (changes?: Partial<FleetOptions>) => FleetOptions;
  /** What stands in the output of one situs. */
  outputOf: (situs: string) => Tree;
}

const BUILDER = new URL('./builder.ts', import.meta.url).href;
const KABUPATEN = { '_kabupaten/kabupaten.yaml': 'nama: Uji\n' };

/** A content folder on disk, with room for output and cache beside it; gone at the end of the test. */
export function workspaceOf(files: Tree): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'armada-'));
  const content = path.join(folder, 'content');
  const keluaran = path.join(folder, 'dist');
  const write = (written: Tree): void => {
    for (const [below, text] of Object.entries(written)) {
      const file = path.join(content, below);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  write({ ...KABUPATEN, ...files });
  return {
    folder,
    content,
    keluaran,
    write,
    options: (changes) => ({
      content,
      keluaran,
      cache: path.join(folder, 'cache'),
      tanggal: '2026-11-24',
      renderer: { folder: path.join(folder, 'renderer'), fingerprint: 'tema-1' },
      program: 'program-1',
      situs: listed(content).filter((name) => !name.startsWith('_')),
      processes: 2,
      worker: BUILDER,
      ...changes,
    }),
    outputOf: (situs) => treeOf(path.join(keluaran, situs)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export const treeOf = (folder: string): Tree =>
  Object.fromEntries(
    walk(folder).map(({ path: below }) => [below, readFileSync(path.join(folder, below), 'utf8')]),
  );

/** `count` pages of one situs, whose text tells them from another version. */
export const pagesOf = (situs: string, count: number, text: string): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${situs}/h${n}.md`, `${text} ${n}\n`]));
