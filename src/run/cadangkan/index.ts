/** The door of backups: all that cannot be made again into one file, and back. */
export { type BackedUp, backUp } from './back-up.ts';
export { type Homes, type Refusal, Refused } from './places.ts';
export { type Restored, restore } from './restore.ts';
