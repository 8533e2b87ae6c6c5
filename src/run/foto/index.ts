/** The door of photographs: one of each kind of page. */
export { photographSites } from './photograph-sites.ts';
