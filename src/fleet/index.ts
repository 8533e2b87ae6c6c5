/** The door of the fleet: many sites at once, each whole or untouched. */
export { buildFleet } from './build-fleet.ts';
export { type CheckedSitus, checkFleet } from './check-fleet.ts';
export { diskMemo } from './disk-memo.ts';
export { programHash } from './fingerprint.ts';
export type { BuildJob, BuildResult, BuildSitus } from './job.ts';
export { PageFault } from './job.ts';
export { lccFiles } from './lcc-files.ts';
export { holdLock } from './lock.ts';
export { type FleetOptions, overlap } from './options.ts';
export { scaledPicture } from './pictures.ts';
export type { FleetReport, Progress, SitusReport, SitusState } from './report.ts';
export { searchFilesOf } from './search.ts';
export { sharePicture } from './share-picture.ts';
