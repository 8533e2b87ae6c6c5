import type { AstroIntegration } from 'astro';

/** Makes Astro's server build a plain module, see `entry.ts`. */
export const adapter: AstroIntegration = {
  name: 'perender',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'perender',
        // `auto`: the entry is bundled as it is, with the names it exports.
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'stable',
          sharpImageService: 'unsupported',
        },
      }),
  },
};
