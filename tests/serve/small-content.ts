import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../files.ts';

export const FIXTURE = path.join(root, 'tests/fixtures/kabupaten-kecil/content');
/** The day its agenda and alerts are about. */
export const DAY = '2026-11-24';

/** A copy of the small kabupaten to be edited; gone with the test. */
export interface SmallContent extends Disposable {
  folder: string;
  /** A folder beside it, for what is built. */
  keluaran: string;
  at: (below: string) => string;
  read: (below: string) => string;
  write: (below: string, text: string) => void;
}

export function smallContent(): SmallContent {
  const base = mkdtempSync(path.join(tmpdir(), 'pratinjau-'));
  const folder = path.join(base, 'content');
  cpSync(FIXTURE, folder, { recursive: true });
  const at = (below: string): string => path.join(folder, below);
  return {
    folder,
    keluaran: path.join(base, 'dist'),
    at,
    read: (below) => readFileSync(at(below), 'utf8'),
    write: (below, text) => {
      mkdirSync(path.dirname(at(below)), { recursive: true });
      writeFileSync(at(below), text);
    },
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  };
}
