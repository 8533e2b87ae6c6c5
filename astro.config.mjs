import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { adapter } from './src/render/adapter.ts';
import { feedRoutes } from './src/render/feed-routes.ts';
import { isOwnCommand } from './src/render/own-command.ts';

/** The `astro` command knows no situs: it would build pages of nothing, or serve them. */
const onlyOwnCommands = {
  name: 'hanya-perintah-kami',
  hooks: {
    'astro:config:setup': ({ config }) => {
      if (isOwnCommand(config)) return;
      process.stderr.write('Jalankan `npm run build` atau `npm run dev`.\n');
      process.exit(2);
    },
  },
};

// `site` and `redirects` stay unset: one compiled theme serves every situs, so both come from `Astro.locals`.
export default defineConfig({
  output: 'server',
  adapter,
  integrations: [onlyOwnCommands, feedRoutes, mdx({ syntaxHighlight: false })],
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  // Nothing inline: the sites' policy allows only files of their own.
  build: { inlineStylesheets: 'never', assets: '_a' },
  vite: {
    plugins: [tailwindcss()],
    // The maps of the server chunks let a fault name the line of the component.
    build: { assetsInlineLimit: 0, cssCodeSplit: false, cssTarget: 'chrome87', sourcemap: true },
    environments: {
      client: {
        build: {
          target: 'chrome87',
          sourcemap: false,
          rolldownOptions: {
            output: {
              // By their names a situs leaves out what only the board of the command center loads.
              entryFileNames: ({ facadeModuleId }) =>
                /[\\/]components[\\/]papan[\\/]/.test(facadeModuleId ?? '')
                  ? '_a/papan.[hash].js'
                  : '_a/[hash].js',
              chunkFileNames: '_a/[hash].js',
            },
          },
        },
      },
    },
  },
});
