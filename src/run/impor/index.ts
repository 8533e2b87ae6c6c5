/** The door of `impor`. */
export { isAddress, type OldSiteRun, planOldSite } from './plan-old-site.ts';
