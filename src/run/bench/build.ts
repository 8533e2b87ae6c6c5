import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { situsFolders } from '../index.ts';
import { ownCopy } from '../own-copy.ts';
import type { Bench } from './bench.ts';
import { decimal, memory, text } from './figures.ts';
import { type Measured, measure } from './measure.ts';
import { measureStock } from './stock-astro.ts';

/** One in so many sites is built the stock way, from the fullest to the thinnest; all of them would take minutes. */
const EVERY = 6;

/** Our build of all sites from nothing beside one stock `astro build` per situs of the same content, in one run. */
export const benchBuild: Bench = async ({ content, workspace, program, say, signal }) => {
  const all = byFullness(content);
  const sample = all.filter((_, index) => index % EVERY === 0);
  say(`${all.length} situs; cara biasa diukur pada ${sample.length} di antaranya, satu per satu.`);
  const stock: Measured[] = [];
  for (const id of sample) {
    signal.throwIfAborted();
    const one = await measureStock(id, {
      root: program.root,
      content,
      workspace: path.join(workspace, 'biasa'),
    });
    stock.push(one);
    say(`  astro build dan pagefind, ${id}: ${text(one)}`);
  }
  const ours = await measureOurs(content, ownCopy(program.root, workspace));
  say(`  kita, ${all.length} situs dari nol, tema ikut dirakit: ${text(ours)}`);
  const times = (key: 'seconds' | 'cpuSeconds'): string =>
    decimal(mean(stock, key) / (ours[key] / all.length));
  const peak = Math.max(...stock.map(({ peakMb }) => peakMb ?? 0));
  return [
    `Waktu per situs: ${times('seconds')} kali lebih cepat daripada astro build`,
    `Waktu prosesor per situs: ${times('cpuSeconds')} kali lebih hemat`,
    `Ingatan tertinggi seluruh proses: kita ${memory(ours.peakMb)}, astro build ${memory(peak)}`,
  ];
};

function byFullness(folder: string): string[] {
  const size = (id: string): number => readdirSync(path.join(folder, id), { recursive: true }).length;
  return situsFolders(folder)
    .map((id) => ({ id, files: size(id) }))
    .sort((a, b) => b.files - a.files || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Our build from nothing, in a copy of the program: the theme is compiled, nothing is cached. */
const measureOurs = (folder: string, own: string): Promise<Measured> =>
  measure(process.execPath, ['scripts/build.ts', '--content', folder], own);

function mean(all: readonly Measured[], key: 'seconds' | 'cpuSeconds'): number {
  return all.reduce((total, one) => total + one[key], 0) / all.length;
}
