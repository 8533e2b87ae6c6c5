import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { ownCommand } from '../../render/index.ts';
import { LOOPBACK } from '../port.ts';
import { CATALOGUE_ADDRESS, RELOAD_SCRIPT } from './own-addresses.ts';
import { sheetByAddress } from './sheet-by-address.ts';
import { themeFolders } from './theme-files.ts';
import type { Connect, ViteServer } from './vite-server.ts';

interface DevConfig {
  root: string;
  content: string;
  port: number;
  /** Called for each server that Astro sets up: the first one, and one after a change of its configuration. */
  attach: (server: ViteServer) => void;
  /** Sees each request first. */
  gateFor: (server: ViteServer) => Connect;
  /** Sees each request that is no file of the theme, before Astro does. */
  beforeAstro: Connect;
}

/** Folders of the program that change while it serves, and are no part of it. */
const MADE = ['dist', '.cache', '.astro', 'laporan'];

/** Folders of the program that no request may reach, whatever else fails. */
const PRIVATE = ['content', '.cache'];

/** Pattern of all that stands in a folder; patterns have `/` on every machine. */
const below = (...folder: string[]): string => `${path.join(...folder).replaceAll(path.sep, '/')}/**`;

/** How Astro is started for dev: this machine only, and no file but those of the theme. */
export const astroConfig = ({
  root,
  content,
  port,
  attach,
  gateFor,
  beforeAstro,
}: DevConfig): AstroInlineConfig => ({
  root,
  // Faults are told by us, in words for staff.
  logLevel: 'silent',
  server: { host: LOOPBACK, port, allowedHosts: ['.localhost'] },
  integrations: [
    ownCommand,
    {
      name: 'muat-ulang',
      hooks: {
        'astro:config:setup': ({ injectScript }) =>
          injectScript('page', `import ${JSON.stringify(`/${RELOAD_SCRIPT}`)};`),
      },
    },
    {
      name: 'katalog',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          const page = (file: string): string => path.join(root, 'src/serve/dev/catalogue', file);
          injectRoute({ pattern: CATALOGUE_ADDRESS, entrypoint: page('index.astro') });
          injectRoute({
            pattern: `${CATALOGUE_ADDRESS}[komponen]/[keadaan]/`,
            entrypoint: page('example.astro'),
          });
        },
      },
    },
  ],
  vite: {
    // What `configureServer` returns is called in the order of plugins, when Vite's own steps are in place.
    plugins: [
      sheetByAddress(root),
      {
        name: 'pratinjau-tanpa-halaman',
        enforce: 'pre',
        configureServer: (server) => () => void server.middlewares.use(beforeAstro),
      },
      {
        name: 'pratinjau',
        // Behind Astro, whose own first steps would else stand before the gate.
        enforce: 'post',
        configureServer: (server) => {
          attach(server);
          return () => void server.middlewares.stack.unshift({ route: '', handle: gateFor(server) });
        },
      },
    ],
    server: {
      strictPort: true,
      hmr: { overlay: false },
      cors: false,
      fs: {
        strict: true,
        allow: themeFolders(root),
        deny: [
          '.env',
          '.env.*',
          '*.{crt,pem}',
          '**/.git/**',
          ...PRIVATE.map((name) => below(root, name)),
          below(content),
        ],
      },
      watch: { ignored: MADE.map((name) => below(root, name)) },
    },
    // Client code of the theme has no packages to bundle; looking for some reloads tabs without a reason.
    optimizeDeps: { noDiscovery: true },
  },
});
