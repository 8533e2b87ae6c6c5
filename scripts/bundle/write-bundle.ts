import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { bundledName, ROOT } from '../../src/disk/program.ts';
import { READING_VERSION } from '../../src/read/reading-version.ts';

/** What is started: commands, and the processes and threads that they start. */
export const ENTRIES = [
  'scripts/build.ts',
  'scripts/check.ts',
  'scripts/deploy.ts',
  'scripts/rollback.ts',
  'src/disk/remover.ts',
  'src/fleet/child.ts',
  'src/fleet/watchdog.ts',
  'src/make/share-drawing.ts',
  'src/read/pdf-worker.ts',
  'src/run/build/worker.ts',
  'src/run/check/worker.ts',
  'src/run/check/errand-worker.ts',
];

/** Left where they are installed: native code, and what finds files of its own by where it stands. */
const EXTERNAL = /^(sharp|satteri|pagefind|unpdf|astro|rolldown)($|\/)|^@img\/|\.node$/;

/** What the sources would work out from themselves, and the bundle knows when it is made. */
const noted: Plugin = {
  name: 'reading-version',
  load: (id) =>
    id === path.join(ROOT, 'src/read/reading-version.ts')
      ? `export const READING_VERSION = ${JSON.stringify(READING_VERSION)};`
      : null,
};

/**
 * Writes the program as few modules in one folder, each entry under its bundled name, with source maps.
 *
 * @param folder absolute; emptied first
 * @returns absolute paths of our own modules in it
 */
export async function writeBundle(folder: string): Promise<string[]> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(ENTRIES.map((entry) => [path.parse(bundledName(entry)).name, entry])),
    external: EXTERNAL,
    platform: 'node',
    plugins: [noted],
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.write({
      dir: folder,
      cleanDir: true,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      sourcemap: true,
      sourcemapExcludeSources: true,
    });
    return output
      .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
      .filter(
        (file) => file.startsWith(ROOT + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`),
      );
  } finally {
    await bundle.close();
  }
}
