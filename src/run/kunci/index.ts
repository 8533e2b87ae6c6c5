/** The door of keys: a situs gets one to sign with. */
export { type MadeKey, makeKey } from './make-key.ts';
