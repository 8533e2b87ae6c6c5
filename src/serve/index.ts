import type { DevOptions } from './dev/start.ts';

/** The door of the servers on the writer's own machine. */
export type { ContentReader } from './dev/content-reader.ts';
export { type Preview, type PreviewOptions, startPreview } from './preview/start.ts';
export type { DevOptions };

/** @see startDev in dev/start.ts; Astro is loaded only when it is called */
export async function startDev(options: DevOptions): Promise<void> {
  const { startDev: start } = await import('./dev/start.ts');
  return start(options);
}
