import type { Problem } from '../../problems/problem.ts';

/**
 * - `built`: a new folder stands in place
 * - `unchanged`: fingerprint and folder are as they were; not touched
 * - `refused`: its content has problems of level `salah`
 * - `failed`: our code, its process or the machine failed
 * - `stopped`: the run ended before its turn
 *
 * In all but the first the folder that stood before still stands.
 */
export type SitusState = 'built' | 'unchanged' | 'refused' | 'failed' | 'stopped';

export interface SitusReport {
  id: string;
  state: SitusState;
  pages: number;
  /** From the first look to the end of the swap, waiting for a free process left out. */
  ms: number;
  steps: Record<string, number>;
  /** Of what stands in place, 0 to 100; `null` or absent: nothing was judged. */
  skor?: number | null | undefined;
  /** What the body has done itself, likewise. */
  dikerjakan?: number | null | undefined;
  problems: Problem[];
}

/** How the board of the command center fared. */
export interface BoardReport {
  state: 'built' | 'unchanged' | 'failed';
  pages: number;
  ms: number;
  steps: Record<string, number>;
  problems: Problem[];
}

export interface FleetReport {
  /** Every situs that was asked for, by id. */
  situs: SitusReport[];
  ms: number;
  /** Absent: nobody asked for it, or the run ended before its turn. */
  papan?: BoardReport;
  /** Why the run ended before its end: the disk would have refused every other situs too, or it was told to end. */
  stopped?: 'disk' | 'interrupted';
  /** Whose last good folder was put back, since a run before this one was cut off. */
  putBack: string[];
  /** Built once, and no longer known: their folders were taken out of the output. */
  takenAway: string[];
  /** Folders in the output that are neither known nor ours; they were not touched. */
  strangers: string[];
}

export type Progress =
  | { type: 'waiting'; pid: number }
  | { type: 'put-back'; situs: string }
  /** Told of every situs but those that were stopped. `share`: how much of all content is done, 0 to 1. */
  | { type: 'finished'; report: SitusReport; done: number; of: number; share: number };

const byId = (a: SitusReport, b: SitusReport): number => (a.id < b.id ? -1 : 1);

export const inOrderOfId = (reports: readonly SitusReport[]): SitusReport[] => [...reports].sort(byId);
