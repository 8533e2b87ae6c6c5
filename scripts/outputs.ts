import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';

/** Where sites stand that are built to be looked at, with their samples. */
export const DIST = path.join(ROOT, 'dist');

/** Where sites stand as they go out to the public. */
export const TERBIT = path.join(ROOT, 'terbit');
