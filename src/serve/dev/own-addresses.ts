/** All problems of a situs, notes too. */
export const PROBLEMS_ADDRESS = '/_pratinjau/masalah/';

/** Every component in every state, drawn in the colours of the situs that is asked. */
export const CATALOGUE_ADDRESS = '/_katalog/';

/** Below the program's folder; Vite serves it to the tabs. */
export const RELOAD_SCRIPT = 'src/serve/dev/reload-tab.ts';

/** Scripts of each page of the dev server's own: they bring the tab up to date. */
export const SCRIPTS = ['/@vite/client', `/${RELOAD_SCRIPT}`] as const;
