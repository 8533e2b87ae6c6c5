/** The door of releases: what stands at a target, what differs, what goes. */
export { type Differing, differenceOf, keepLast, type ListedReleases, releasesOf } from './releases.ts';
