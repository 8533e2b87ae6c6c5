import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { ownCommand } from '../../render/index.ts';
import { LOOPBACK } from '../port.ts';
import { RELOAD_SCRIPT } from './own-addresses.ts';
import type { ViteServer } from './vite-server.ts';

interface DevConfig {
  root: string;
  content: string;
  port: number;
  /** Called while the server is set up; what it returns is called when all of Astro's and Vite's own steps are in place. */
  setUp: (server: ViteServer) => () => void;
}

/** Folders of the program that change while it serves, and are no part of it. */
const MADE = ['dist', '.cache', '.astro', 'laporan'];

/** How Astro is started for dev: this machine only, and no file but those of the theme. */
export const astroConfig = ({ root, content, port, setUp }: DevConfig): AstroInlineConfig => ({
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
  ],
  vite: {
    // `post`: behind Astro, whose own first steps would else stand before ours.
    plugins: [{ name: 'pratinjau', enforce: 'post', configureServer: setUp }],
    server: {
      strictPort: true,
      hmr: { overlay: false },
      cors: false,
      fs: {
        strict: true,
        allow: [path.join(root, 'src'), path.join(root, 'node_modules')],
        deny: [
          '.env',
          '.env.*',
          '*.{crt,pem}',
          '**/.git/**',
          '**/.cache/**',
          '**/content/**',
          `${content}/**`,
        ],
      },
      watch: { ignored: MADE.map((name) => `${path.join(root, name)}/**`) },
    },
    // Client code of the theme has no packages to bundle; looking for some reloads tabs without a reason.
    optimizeDeps: { noDiscovery: true },
  },
});
