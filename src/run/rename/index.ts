/** The door of succession: bodies are renamed, split or merged. */
export type { Succeeded } from './succeed.ts';
export { succeedInChild } from './succeed-in-child.ts';
