import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { syncFolder } from '../../disk/sync-folder.ts';
import { fileSlugOf } from '../../text/names.ts';
import type { Thing } from '../parcel/thing.ts';
import { type PlanItem, planItem, type Step, step } from '../plan/plan.ts';
import { ChangedMeanwhile, inContent, keepOld, shaOf, takeIn } from './take.ts';

/**
 * What came in, and what it replaced: `titipan/<situs>/<id>/` with `datang/` (the things), `lama/` (the files as they
 * were), `rencana.json`. Never cleaned by the program.
 */
const LIST = 'rencana.json';
const OLD = 'lama';
const CAME = 'datang';
/** Stands in a parcel that was taken back. */
const UNDONE = 'dibatalkan';

const parcelList = z.strictObject({
  situs: z.string(),
  tanggal: z.string(),
  items: z.array(planItem),
  steps: z.array(step),
});

export interface Parcel {
  /** Folder of all parcels. */
  titipan: string;
  content: string;
  situs: string;
  tanggal: string;
  things: readonly Thing[];
  items: readonly PlanItem[];
  steps: readonly Step[];
  staging: string;
  /** Process at work. */
  pid: number;
}

/**
 * Takes a parcel in, whole or not at all; what came and what it replaced is kept first.
 *
 * @returns id of the parcel: `dinkes/2026-11-30-1`
 * @throws ChangedMeanwhile; nothing was written then
 */
export function takeParcel(parcel: Parcel): string {
  const { titipan, content, situs, tanggal, things, items, steps, staging, pid } = parcel;
  const home = path.join(titipan, situs);
  const draft = path.join(home, `.${pid}`);
  let id = '';
  const keep = (): void => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(path.join(draft, CAME), { recursive: true });
    for (const [n, thing] of things.entries())
      copyFileSync(
        thing.file,
        path.join(draft, CAME, `${n + 1}-${fileSlugOf(path.posix.basename(thing.name))}`),
      );
    keepOld(content, steps, path.join(draft, OLD));
    const list = parcelList.parse({ situs, tanggal, items: [...items], steps: [...steps] });
    writeFileSync(path.join(draft, LIST), `${JSON.stringify(list, null, 1)}\n`);
    syncFolder(draft);
    id = freeId(home, tanggal);
    renameSync(draft, path.join(home, id));
  };
  try {
    takeIn(content, staging, steps, keep);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return `${situs}/${id}`;
}

/** The day, and which parcel of that day it is. */
function freeId(home: string, tanggal: string): string {
  const taken = new Set(existsSync(home) ? readdirSync(home) : []);
  for (let n = 1; ; n++) if (!taken.has(`${tanggal}-${n}`)) return `${tanggal}-${n}`;
}

export type Undone =
  | { kind: 'none' }
  | { kind: 'already' }
  /** `left`: files that were changed since, and stay as they are. */
  | { kind: 'done'; restored: string[]; left: string[] };

/** Gives back what stood there before a parcel, but for what was changed since. */
export function undoParcel(
  id: string,
  { titipan, content, staging }: Pick<Parcel, 'titipan' | 'content' | 'staging'>,
): Undone {
  const folder = path.join(titipan, ...id.split('/'));
  if (!/^[a-z0-9-]+\/\d{4}-\d\d-\d\d-\d+$/.test(id) || !existsSync(path.join(folder, LIST)))
    return { kind: 'none' };
  if (existsSync(path.join(folder, UNDONE))) return { kind: 'already' };
  const { steps } = parcelList.parse(JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')));
  const back: Step[] = [];
  const left: string[] = [];
  mkdirSync(staging, { recursive: true });
  for (const [n, one] of steps.entries()) {
    const now = shaOf(inContent(content, one.path));
    if (now === one.before) continue;
    if (now !== one.after) {
      left.push(one.path);
      continue;
    }
    if (one.before !== null) copyFileSync(path.join(folder, OLD, String(n)), path.join(staging, String(n)));
    back.push({
      ...{ path: one.path, before: one.after, after: one.before },
      ...(one.before !== null && { fresh: String(n) }),
    });
  }
  takeIn(content, staging, back, () => undefined);
  writeFileSync(path.join(folder, UNDONE), '');
  return { kind: 'done', restored: back.map(({ path: below }) => below), left };
}

export { ChangedMeanwhile };
