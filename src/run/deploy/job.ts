import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Plan, Target } from '../../publish/index.ts';
import type { Progress as BuildProgress } from '../build/index.ts';
import type { PublishedRow } from '../published-rows.ts';

/** What is to be published, from where, and to where. */
export interface DeployRun {
  /** Folder of the program. */
  root: string;
  cache: string;
  content: string;
  kabupaten: Kabupaten;
  /** `YYYY-MM-DD` */
  tanggal: string;
  situs: readonly string[];
  /** What may be asked for by name, boards among it. */
  rows: readonly PublishedRow[];
  /** `whole`: all that there are. */
  extent: 'whole' | 'named';
  /** Folder of finished sites, and whether samples stay in them: then they are sent as they stand, else built first. */
  keluaran: string;
  withSamples: boolean;
  /** How many sites are built side by side; absent: one a core. */
  processes?: number | undefined;
  target: Target;
  /** How many of the ten *syarat dasar* a real target asks for. */
  syaratDasar: number;
  /** How many releases stay at the target. */
  keep: number;
  /** Folder of private keys. */
  keys: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Whether somebody has looked at the clock. */
  isClockRight: boolean;
  program: { version: string; commit: string | null };
}

export type DeployState = 'refused' | 'same' | 'planned' | 'published' | 'stopped';

/** What became of one situs. */
export interface Deployed {
  id: string;
  /** In all but `published` what was on air still is. */
  state: DeployState;
  plan?: Plan;
  /** Id of the release. */
  rilis?: string;
  problems: readonly Problem[];
}

export type DeployProgress =
  | { type: 'building'; progress: BuildProgress }
  | { type: 'waiting'; situs: string; pid: number }
  /** What would change, before anything does. */
  | { type: 'planned'; situs: readonly Deployed[] }
  | { type: 'finished'; situs: Deployed };
