/** The door of checking: folders of content become a report, and get what only a program can write into them. */
export { checkSites } from './check-sites.ts';
export { dueIn, fillAllIds, fillAllRedirects } from './errands.ts';
export type { FilledIds } from './fill-ids.ts';
export type { FilledRedirects } from './fill-redirects.ts';
