import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Bench } from './bench.ts';
import { layOutField } from './peers/field.ts';
import { peersHere } from './peers/peers.ts';
import { addedRow, editedRow, fleetRow, unchangedRow } from './peers/rows.ts';

/**
 * Our build beside Hugo and Eleventy, each with Pagefind, over the same Markdown and pages of like parts: from the
 * command to the prompt, in pairs, in memory and on the disk.
 */
export const benchPeers: Bench = async ({ content, workspace, program, say, signal }) => {
  const { peers, absent } = peersHere({ ...program, say });
  for (const why of absent) say(`  TIDAK DIUKUR: ${why}`);
  const machine = `Mesin: ${cpus()[0]?.model ?? process.arch}, ${availableParallelism()} inti`;
  const lines = [[machine, ...peers.map(({ version }) => version)].join('; ')];
  for (const { medium, folder } of mediaOf(workspace)) {
    if (folder === undefined) {
      absent.push(`semua baris ${medium}: tidak ada di komputer ini.`);
      continue;
    }
    try {
      const field = layOutField(folder, { content, peers, program });
      for (const row of [unchangedRow, editedRow, addedRow, fleetRow('theme kept'), fleetRow('theme too')]) {
        signal.throwIfAborted();
        const line = `${await row(field)} (${medium})`;
        say(`  ${line}`);
        lines.push(line);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [...lines, ...absent.map((why) => `Tidak diukur: ${why}`)];
};

/** What `statfs(2)` of Linux calls a memory file system. */
const TMPFS = 0x01021994;

function mediaOf(workspace: string): { medium: string; folder: string | undefined }[] {
  const isDisk = statfsSync(workspace).type !== TMPFS;
  const onDisk = isDisk ? path.join(workspace, 'disk') : undefined;
  if (onDisk) mkdirSync(onDisk);
  const inMemory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/ukur-') : undefined;
  // Who is cut off in the middle of a measurement leaves nothing in memory.
  if (inMemory) process.on('exit', () => rmSync(inMemory, { recursive: true, force: true }));
  return [
    { medium: 'di memori', folder: inMemory },
    { medium: 'di disk', folder: onDisk },
  ];
}
