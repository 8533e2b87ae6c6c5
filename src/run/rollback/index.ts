/** The door of taking back: earlier releases are on air again. */
export { onAirAt, type RolledBack, rollbackSites } from './rollback-sites.ts';
