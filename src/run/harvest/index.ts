/** The door of the harvest over the network. */
export { type Harvest, harvestSites } from './harvest-sites.ts';
