/** The door of building: folders of content become folders of pages. */
export { buildSites, type SitesReport } from './build-sites.ts';
export { boardNewsIn, freshnessIn } from './freshness.ts';
export { overlap } from './options.ts';
export type { FleetReport, Progress, SitusReport, SitusState } from './report.ts';
