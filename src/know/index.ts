/** The door of knowing: the only way from a folder to a situs. */
export { type KnowJob, type KnownSitus, knowRead, knowSitus } from './know-situs.ts';
