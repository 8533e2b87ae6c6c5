/** The door of the fleet: processes with limits, and nothing else. */
export type { Ending } from './ask-child.ts';
export { askWithout, type LeftOut } from './ask-without.ts';
export { CHECK_LIMITS, type Limits, patienceMsOf, processesHere, STANDARD_LIMITS } from './limits.ts';
export type { Thrown } from './messages.ts';
export { openPool, type Pool } from './pool.ts';
export { openWatchedPool } from './watched-pool.ts';
export type { Answer, AtPart } from './work.ts';
