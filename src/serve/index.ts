import type { DevOptions } from './dev/start.ts';
import type { Room, RoomOptions } from './ruang/start.ts';

/** The door of the servers on the writer's own machine. */
export type { ContentReader } from './dev/content-reader.ts';
export { type Preview, type PreviewOptions, startPreview } from './preview/start.ts';
export type { DevOptions };

/** @see startDev in dev/start.ts; Astro is loaded only when it is called */
export async function startDev(options: DevOptions): Promise<void> {
  const { startDev: start } = await import('./dev/start.ts');
  return start(options);
}

/** The writing room's door. */
export { doorOf } from './ruang/guard.ts';
export { judged, type PreviewQuestion, shown } from './ruang/preview-job.ts';
export { momentOf } from './ruang/words.ts';

export type { Room, RoomOptions };

/** @see startRoom in ruang/start.ts; what signing in needs is loaded only when it is called */
export async function startRoom(options: RoomOptions): Promise<Room> {
  const { startRoom: start } = await import('./ruang/start.ts');
  return start(options);
}
