import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { sha256Of } from '../../../feed/hash.ts';
import type { PapanTertahan } from '../../../model/papan.ts';
import type { Run } from '../build-run.ts';
import type { Look } from '../look.ts';
import { situsFingerprint } from '../situs-fingerprint.ts';
import type { BoardOptions } from './options.ts';

/** How the sites stand for the board, beside what their folders hold. */
export interface SitesState {
  tertahan: Record<string, PapanTertahan>;
  diperiksa: Record<string, string>;
  /** The last look at each situs, where it still holds. */
  looks: Map<string, Look>;
}

/** Of a run what the state of its sites is known by. */
export type Seen = Pick<Run, 'records' | 'tanggal' | 'surroundings' | 'seen'> & {
  places: Pick<Run['places'], 'keluaran'>;
};

/** What is known of every situs: found sound on this day, held back, or changed since it was looked at. */
export function sitesState(run: Seen, { rows }: BoardOptions): SitesState {
  const { records, places, tanggal } = run;
  const state: SitesState = { tertahan: {}, diperiksa: daysIn(places.keluaran, rows), looks: new Map() };
  for (const id of rows) {
    if (!existsSync(path.join(run.surroundings.content, id))) continue;
    const sidik = run.seen.get(id) ?? situsFingerprint(id, run.surroundings);
    const kept = records.read(id);
    const isSound = kept?.sidik === sidik && kept.masa.from <= tanggal && tanggal <= kept.masa.until;
    if (isSound) state.diperiksa[id] = tanggal;
    const look = records.look(id, isSound);
    if (look?.sidik !== sidik || !(isSound || look.tanggal === tanggal)) continue;
    state.looks.set(id, look);
    if (look.tertahan && !isSound) state.tertahan[id] = look.tertahan;
  }
  return state;
}

/** Equal where both boards would hold the same bytes. */
export function boardFingerprint(run: Seen, options: BoardOptions, state: SitesState): string {
  const { diperiksa, looks } = state;
  return sha256Of(JSON.stringify([run.tanggal, ...sourcesOf(run, options, state), diperiksa, [...looks]]));
}

/**
 * Equal where both boards would tell the same but for the day, in one week: how many days ago something was moves every
 * night, and is no reason to publish a board again before the week is over.
 */
export function boardNews(run: Seen, options: BoardOptions, state: SitesState): string {
  const found = [...state.looks].map(([id, { masalah, temuan }]) => [id, masalah, temuan]);
  return sha256Of(JSON.stringify([weekOf(run.tanggal), ...sourcesOf(run, options, state), found]));
}

const DAYS_A_WEEK = 7;
const DAY_MS = 86_400_000;

const weekOf = (tanggal: string): number => Math.floor(Date.parse(tanggal) / DAY_MS / DAYS_A_WEEK);

const sourcesOf = (
  { surroundings, places }: Seen,
  { rows, program, simpanan, register, kontak, history }: BoardOptions,
  { tertahan }: SitesState,
): unknown[] => [
  ...[surroundings.kabupaten, surroundings.renderer, surroundings.program, program, tertahan],
  rows.map((id) => hashIn(path.join(places.keluaran, id, 'lcc.json'))),
  ...[register, kontak, history].map(hashIn),
  [simpanan, `${simpanan}-wal`].map(standAt),
];

const hashIn = (file: string): string => (existsSync(file) ? sha256Of(readFileSync(file)) : '');

/** A store may be large: whoever writes it moves its size and its time. */
const standAt = (file: string): readonly number[] => {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? [stats.size, stats.mtimeMs] : [];
};

/** Only what is taken over from the list that stands there. */
const checkedRow = z.object({ id: z.string(), diperiksa: z.iso.date() });

/** The day on which each situs was last checked, by the list before; one that stands nowhere has none. */
function daysIn(keluaran: string, rows: readonly string[]): Record<string, string> {
  const list = z
    .object({ situs: z.array(z.unknown()) })
    .safeParse(jsonIn(path.join(keluaran, 'lcc', 'situs.json')));
  const days = (list.data?.situs ?? []).flatMap((row) => checkedRow.safeParse(row).data ?? []);
  return Object.fromEntries(
    days
      .filter(({ id }) => rows.includes(id) && existsSync(path.join(keluaran, id, 'lcc.json')))
      .map(({ id, diperiksa }) => [id, diperiksa]),
  );
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Absent or damaged: the board is made anew, which is always right.
    return undefined;
  }
}
