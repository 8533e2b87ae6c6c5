import type { AstroIntegration } from 'astro';

/** Kinds of document that machines read, by their ending. */
const ENDINGS = ['json', 'xml', 'ics', 'jsonld', 'geojson', 'txt'];

/**
 * One endpoint for every document of the feed.
 *
 * A route per ending: only an endpoint that names its ending has an address without closing slash.
 */
export const feedRoutes: AstroIntegration = {
  name: 'umpan',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const ending of ENDINGS) {
        injectRoute({
          pattern: `/[...umpan].${ending}`,
          entrypoint: new URL('../pages/_umpan.ts', import.meta.url),
          prerender: false,
        });
      }
    },
  },
};
