import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { SURE } from '../../intake/plan/plan.ts';
import { ChangedMeanwhile, takeParcel, type Undone, undoParcel } from '../../intake/take/parcels.ts';
import { stagingIn } from '../../intake/take/take.ts';
import * as intake from '../../problems/intake.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SitusPlan } from './plan-parcels.ts';

export interface TakeRun {
  content: string;
  tanggal: string;
  /** Folder of all parcels. */
  titipan: string;
}

export type Taken = { situs: string } & ({ id: string } | { problem: Problem } | { nothing: true });

/** Takes what is sure of each plan, and keeps what is not. The caller holds the lock of the content. */
export function takeAll(plans: readonly SitusPlan[], { content, tanggal, titipan }: TakeRun): Taken[] {
  return plans.map(({ situs, things, items, steps, staging }): Taken => {
    const isWorthKeeping = items.some(
      ({ state }) => SURE.has(state) || state === 'bentrok' || state === 'susun',
    );
    if (!isWorthKeeping) return { situs, nothing: true };
    // Its own folder is the one that the renaming decides over.
    const own = stagingIn(content, process.pid);
    const ready = `${own}-${situs}`;
    mkdirSync(ready, { recursive: true });
    // Several plans may have been made ready in one folder: each takes its own.
    for (const { fresh } of steps)
      if (fresh !== undefined) renameSync(path.join(staging, fresh), path.join(ready, fresh));
    try {
      const id = takeParcel({
        titipan,
        content,
        situs,
        tanggal,
        things,
        items,
        steps,
        staging: ready,
        pid: process.pid,
      });
      return { situs, id };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return { situs, problem: intake.changedMeanwhile.at({ path: error.path }, { path: error.path }) };
    }
  });
}

/** Takes a parcel back. */
export const undo = (id: string, { content, titipan }: Omit<TakeRun, 'tanggal'>): Undone =>
  undoParcel(id, { content, titipan, staging: path.join(`${stagingIn(content, process.pid)}-batal`) });
