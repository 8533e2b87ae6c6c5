import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from './disk-fault.ts';
import type { Limits } from './limits.ts';

export interface FleetOptions {
  content: string;
  keluaran: string;
  cache: string;
  /** `YYYY-MM-DD` */
  tanggal: string;
  renderer: { folder: string; fingerprint: string };
  /** `programHash` of the project. */
  program: string;
  /** Ids of the sites to build. */
  situs: readonly string[];
  /** Ids that may stand in the output; given only for a whole build, which takes away what left. */
  known?: readonly string[];
  /** Files beside the sites, by their path below the output, each replaced in one stroke where it differs. */
  files?: Readonly<Record<string, string>>;
  /** How many children work side by side; absent: one a core. */
  processes?: number;
  limits?: Limits;
  /** Address (`file:`) of the module with `buildSitus`; absent: our own. */
  builder?: string;
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
