/** The door of beginning: sites that are not there yet get their first folder. */
export { startSites } from './start-sites.ts';
export type { Started } from './start-situs.ts';
export { toDoOf } from './to-do-of.ts';
