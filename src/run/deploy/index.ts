/** The door of publishing all sites. */
export { deploySites } from './deploy-sites.ts';
export type { Deployed, DeployProgress, DeployRun, DeployState } from './job.ts';
export { programFacts } from './program-facts.ts';
