import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../../disk/disk-fault.ts';
import type { Limits } from '../../fleet/index.ts';
import type { BuildJob } from './job.ts';
import type { BoardOptions } from './papan/options.ts';

export interface FleetOptions {
  content: string;
  keluaran: string;
  cache: string;
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** `umum`: without what is only an illustration. Absent: `warga`. */
  audience?: BuildJob['audience'];
  renderer: { folder: string; fingerprint: string };
  /** `programFingerprint` of the project. */
  program: string;
  /** Ids of the sites to build. */
  situs: readonly string[];
  /** Ids that may stand in the output; given only for a whole build, which takes away what left. */
  known?: readonly string[];
  /** Present: the boards of the command center follow, once all sites stand. */
  papan?: BoardOptions;
  /** Whether this process may read and build itself, since its parent watches it; absent: children do. */
  isWatched?: boolean;
  /** Whether old folders are left to a process that removes them after the run; absent: they are gone when it ends. */
  removesLater?: boolean;
  /** How many children work side by side; absent: one a core. */
  processes?: number;
  /** Whether the bytes of finished sites are looked at, and no times trusted. */
  thorough?: boolean;
  limits?: Limits;
  /** Address (`file:`) of the module that builds one situs; absent: our own. @see Answer */
  worker?: string;
}

/** Whether one folder is the other or stands in it, links followed: an output there would bury what was written. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [realOf(one), realOf(other)];
  return isWithin(a, b) || isWithin(b, a);
}

function realOf(folder: string): string {
  const whole = path.resolve(folder);
  if (existsSync(whole)) return realpathSync(whole);
  const above = path.dirname(whole);
  return above === whole ? whole : path.join(realOf(above), path.basename(whole));
}
