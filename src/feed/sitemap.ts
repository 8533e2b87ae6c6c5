import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '../model/situs.ts';

type Listed = Pick<Page, 'address' | 'diperbarui' | 'hidden'>;

/**
 * Writes `sitemap-index.xml` and the sitemaps it names into `dir`, for all pages that are not hidden.
 *
 * `@astrojs/sitemap` is an integration of a whole Astro build; its hooks are called here by hand, once per situs,
 * and what it would only warn of is thrown. A test pins what comes out, since the hooks are no promise of its.
 *
 * @param dir absolute, existing
 */
export async function writeSitemap(dir: string, host: string, pages: readonly Listed[]): Promise<void> {
  // Loading it takes longer than its work for a situs, and an edit of a text asks for no new sitemap.
  const { default: sitemap } = await import('@astrojs/sitemap');
  const site = `https://${host}`;
  const shown = pages.filter(({ hidden }) => !hidden);
  const changed = new Map(shown.map((page) => [new URL(page.address, site).href, page.diperbarui]));
  const { hooks } = sitemap({
    serialize: (entry) => {
      const lastmod = changed.get(entry.url);
      return lastmod ? { ...entry, lastmod } : entry;
    },
  });
  const refuse = (message: string): never => {
    throw new Error(`sitemap of ${host}: ${message}`);
  };
  const logger = { info() {}, warn: refuse, error: refuse };
  await call(hooks['astro:routes:resolved'], { routes: [] });
  await call(hooks['astro:config:done'], {
    config: { site, base: '/', trailingSlash: 'always', build: { format: 'directory' } },
  });
  await call(hooks['astro:build:done'], {
    dir: pathToFileURL(dir + path.sep),
    // A fresh array: the package takes the leading slash from each entry.
    pages: shown.map(({ address }) => ({ pathname: address })),
    logger,
  });
}

/** Calls a hook with the few options that it reads; Astro's own type asks for all of a build. */
async function call(hook: unknown, options: object): Promise<void> {
  if (typeof hook !== 'function') throw new TypeError('@astrojs/sitemap misses a hook');
  await Reflect.apply(hook, undefined, [options]);
}
