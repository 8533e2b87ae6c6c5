import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteServer } from './vite-server.ts';

/** Modules that bring in the whole theme. */
const ENTRIES = ['src/middleware.ts', 'src/pages/[...alamat].astro', 'src/pages/404.astro'];

/**
 * Loads the theme as Astro does for a page; nothing is done twice.
 *
 * Astro answers a file that does not compile with a stub of its own; asked beforehand, the fault can be told as ours.
 *
 * @throws what Vite or Astro found, with `loc`
 */
export async function compileTheme(server: ViteServer, root: string): Promise<void> {
  const { ssr } = server.environments;
  if (!hasRunner(ssr)) throw new Error('Astro runs its pages elsewhere');
  for (const entry of ENTRIES) await ssr.runner.import(pathToFileURL(path.join(root, entry)).href);
}

const hasRunner = (
  environment: object,
): environment is { runner: { import: (id: string) => Promise<unknown> } } => 'runner' in environment;
