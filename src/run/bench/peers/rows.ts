import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { processesHere } from '../../../fleet/index.ts';
import { situsFolders } from '../../index.ts';
import { type Measured, measure, together } from '../measure.ts';
import { refuseIncomplete } from './comparable.ts';
import { addedNews, EDITED } from './content.ts';
import type { Field } from './field.ts';
import { measuredInPairs } from './pairs.ts';
import type { Peer } from './peers.ts';
import { OURS, rowText } from './row-text.ts';

/** Rounds of what takes a second, and of what takes many. */
const QUICK = 7;
const LONG = 3;
/** What has just changed is looked at more closely the next time. */
const SETTLE_MS = 3_000;

/** The whole real content, over which nothing has changed. */
export async function unchangedRow({ ours, real }: Field): Promise<string> {
  await ours.build(real);
  await pause(SETTLE_MS);
  // The one that finds that there is nothing to do keeps its answer.
  await ours.build(real);
  const rounds = await measuredInPairs(QUICK, () => {}, new Map([[OURS, () => ours.build(real)]]));
  return rowText(`Tidak ada yang berubah, ${situsFolders(real).length} situs`, rounds);
}

/** One news item of one situs gets another sentence. */
export function editedRow(field: Field): Promise<string> {
  const [situs = ''] = field.ids;
  const before = readFileSync(path.join(field.content, situs, EDITED), 'utf8');
  return editRow('Satu berkas diubah di satu situs', field, (round) =>
    field.put(situs, EDITED, `${before}\nSuntingan nomor ${round}.\n`),
  );
}

/** One more news item, the newest, in one situs. */
export function addedRow(field: Field): Promise<string> {
  const [situs = ''] = field.ids;
  return editRow('Satu berita ditambahkan di satu situs', field, (round) => {
    const { file, text } = addedNews(situs, round);
    field.put(situs, file, text);
  });
}

async function editRow(title: string, field: Field, edit: (round: number) => void): Promise<string> {
  const { ours, peers, ids, content, projectOf } = field;
  const [situs = ''] = ids;
  const work = new Map<string, (round: number) => Promise<Measured>>([
    [OURS, () => ours.build(content, situs)],
    ...peers.map((peer) => [peer.name, () => measuredPeer(peer, projectOf(peer, situs))] as const),
  ]);
  // Once before it counts: everyone has built the situs.
  for (const run of work.values()) await run(0);
  for (const peer of peers) refuseIncomplete(projectOf(peer, situs));
  return rowText(title, await measuredInPairs(QUICK, edit, work));
}

async function measuredPeer({ lines }: Peer, folder: string): Promise<Measured> {
  const parts: Measured[] = [];
  for (const [command, ...args] of lines) parts.push(await measure(command, args, folder));
  return together(parts);
}

/** All generated sites from nothing; `theme too`: nothing is compiled either. */
export const fleetRow =
  (what: 'theme kept' | 'theme too') =>
  async (field: Field): Promise<string> => {
    const { ours, peers, ids, content } = field;
    const forgotten = what === 'theme too' ? 'all' : 'sites';
    if (what === 'theme kept') await ours.build(content);
    const work = new Map<string, (round: number) => Promise<Measured | undefined>>([
      [
        OURS,
        () => {
          ours.forget(forgotten);
          return ours.build(content);
        },
      ],
      ...peers.map((peer) => [peer.name, (round: number) => fleetOf(peer, field, round)] as const),
    ]);
    const rounds = await measuredInPairs(LONG, () => {}, work);
    const title = `${ids.length} situs dari nol, tema ${what === 'theme too' ? 'ikut dirakit' : 'sudah dirakit'}`;
    return rowText(title, rounds);
  };

/** Only who is quick is asked in every round. */
async function fleetOf(peer: Peer, { ids, projectOf }: Field, round: number): Promise<Measured | undefined> {
  if (round > 0 && !peer.isQuick) return undefined;
  const folders = ids.map((situs) => projectOf(peer, situs)).filter((folder) => existsSync(folder));
  const order = JSON.stringify({ folders, lines: peer.lines, atOnce: processesHere() });
  return measure(process.execPath, [path.join(import.meta.dirname, 'each.ts'), order], import.meta.dirname);
}
