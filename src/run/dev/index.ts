/** The door of showing content while it is written. */
export { showWhileWritten } from './show-while-written.ts';
