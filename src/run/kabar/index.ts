/** The door of telling what an unattended run came to. */
export { tell } from './tell.ts';
