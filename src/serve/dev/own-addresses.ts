/** Addresses that the dev server adds to each situs. No page of a situs begins with an underscore. */
export const OWN = {
  /** All problems of a situs, notes too. */
  masalah: '/_pratinjau/masalah/',
  stylesheet: '/_pratinjau/pratinjau.css',
  font: '/_pratinjau/huruf.woff2',
} as const;

/** Below the program's folder; Vite serves it to the tabs. */
export const RELOAD_SCRIPT = 'src/serve/dev/reload-tab.ts';

/** Scripts of each page of the dev server's own: they bring the tab up to date. */
export const SCRIPTS = ['/@vite/client', `/${RELOAD_SCRIPT}`] as const;
