import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteServer } from './vite-server.ts';

/** Modules that bring in the whole theme. */
const ENTRIES = ['src/middleware.ts', 'src/pages/[...alamat].astro', 'src/pages/404.astro'];

/** What Vite or Astro says, with `loc`, when the theme is loaded as for a page. */
export async function loadingFault(server: ViteServer, root: string): Promise<unknown> {
  const { ssr } = server.environments;
  if (!hasRunner(ssr)) throw new Error('Astro runs its pages elsewhere');
  try {
    for (const entry of ENTRIES) await ssr.runner.import(pathToFileURL(path.join(root, entry)).href);
  } catch (fault) {
    return fault;
  }
  return new Error('halaman ini tadi tidak dapat dimuat, dan sekarang dapat');
}

const hasRunner = (
  environment: object,
): environment is { runner: { import: (id: string) => Promise<unknown> } } => 'runner' in environment;
