/** The door of counting visits: logs of a server become a table. */
export type { Visits } from '../../publish/index.ts';
export { type CountedLogs, countLogs } from './count-logs.ts';
