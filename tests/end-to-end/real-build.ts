import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { walk } from '../../src/disk/walk.ts';
import { isSalah } from '../../src/problems/problem.ts';
import { ensureRenderer } from '../../src/render/index.ts';
import { buildFleet } from '../../src/run/build/build-fleet.ts';
import type { FleetOptions } from '../../src/run/build/options.ts';
import type { FleetReport } from '../../src/run/build/report.ts';
import { root } from '../files.ts';
import type { Workspace } from '../fleet/workspace.ts';
import { TANGGAL } from './folder.ts';

const FIXTURE = path.join(root, 'tests/fixtures/kabupaten-kecil/content');

export type Place = Pick<Workspace, 'folder' | 'content' | 'keluaran'>;

/** The small kabupaten with every koleksi, to be edited and built; gone with the test. */
export function smallKabupaten(name = 'kecil-'): Place & Disposable {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  const content = path.join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  return {
    folder,
    content,
    keluaran: path.join(folder, 'dist'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Compiled once for all builds of a file of tests: they are compared with each other. */
let renderer: ReturnType<typeof ensureRenderer> | undefined;

/** Our own builder and theme, with a cache that knows nothing but the compiled theme. */
export async function realOptions(
  { folder, content, keluaran }: Place,
  changes: Partial<FleetOptions> & Pick<FleetOptions, 'situs'>,
): Promise<FleetOptions> {
  renderer ??= ensureRenderer({ root, cache: path.join(root, '.cache') });
  return {
    content,
    keluaran,
    cache: path.join(folder, 'cache'),
    tanggal: TANGGAL,
    renderer: await renderer,
    program: 'program-1',
    processes: 2,
    ...changes,
  };
}

export const build = async (
  place: Place,
  changes: Partial<FleetOptions> & Pick<FleetOptions, 'situs'>,
): Promise<FleetReport> => buildFleet(await realOptions(place, changes));

/** `dinkes built`, and `dinkes failed MSN-04` with what stopped it. */
export const statesOf = ({ situs }: FleetReport): string[] =>
  situs.map(({ id, state, problems }) =>
    [id, state, ...problems.filter(isSalah).map(({ kode }) => kode)].join(' '),
  );

/** SHA-256 of every file below a folder. */
export const sumsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    walk(folder).map(({ path: below }) => [
      below,
      createHash('sha256')
        .update(readFileSync(path.join(folder, below)))
        .digest('hex'),
    ]),
  );
