import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { content } from './arguments.ts';
import { type Measured, measure } from './bench/measure.ts';
import { measureStock } from './bench/stock-astro.ts';
import { EXIT } from './exit-codes.ts';
import { ROOT } from './open-content.ts';
import { give, runCommand, say } from './run-command.ts';
import { situsFolders } from './situs-asked.ts';

/** One in so many sites is built the stock way, from the fullest to the thinnest; all of them would take minutes. */
const EVERY = 6;

await runCommand(
  {
    name: 'bench',
    summary:
      'Mengukur kecepatan: pembangunan kita di samping `astro build` biasa untuk tiap situs, isi yang sama.',
    options: { content },
  },
  async ({ values, signal }) => {
    const all = byFullness(values.content);
    const sample = all.filter((_, index) => index % EVERY === 0);
    say(`${all.length} situs; cara biasa diukur pada ${sample.length} di antaranya, satu per satu.`);
    const workspace = mkdtempSync(path.join(tmpdir(), 'ukur-'));
    try {
      const stock: Measured[] = [];
      for (const id of sample) {
        if (signal.aborted) return EXIT.interrupted;
        const one = await measureStock(id, values.content, path.join(workspace, 'biasa'));
        stock.push(one);
        say(`  astro build dan pagefind, ${id}: ${text(one)}`);
      }
      const ours = await measureOurs(values.content, workspace);
      say(`  kita, ${all.length} situs dari nol, tema ikut dirakit: ${text(ours)}`);
      const times = (key: 'seconds' | 'cpuSeconds'): string =>
        decimal(mean(stock, key) / (ours[key] / all.length));
      const peak = Math.max(...stock.map(({ peakMb }) => peakMb ?? 0));
      give(`Waktu per situs: ${times('seconds')} kali lebih cepat daripada astro build`);
      give(`Waktu prosesor per situs: ${times('cpuSeconds')} kali lebih hemat`);
      give(`Ingatan tertinggi seluruh proses: kita ${memory(ours.peakMb)}, astro build ${memory(peak)}`);
      return EXIT.done;
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
  },
);

function byFullness(folder: string): string[] {
  const size = (id: string): number => readdirSync(path.join(folder, id), { recursive: true }).length;
  return situsFolders(folder)
    .map((id) => ({ id, files: size(id) }))
    .sort((a, b) => b.files - a.files || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Our build from nothing, in a copy of the program: the theme is compiled, nothing is cached. */
async function measureOurs(folder: string, workspace: string): Promise<Measured> {
  const own = mkdtempSync(path.join(workspace, 'kita-'));
  for (const part of [
    'src',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(ROOT, part), path.join(own, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(own, 'node_modules'), 'junction');
  return measure(process.execPath, ['scripts/build.ts', '--content', folder], own);
}

function mean(all: readonly Measured[], key: 'seconds' | 'cpuSeconds'): number {
  return all.reduce((total, one) => total + one[key], 0) / all.length;
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

function memory(mb: number | undefined): string {
  return mb ? `${Math.round(mb)} MB` : 'tidak dapat diukur di sini';
}

function text({ seconds, cpuSeconds, peakMb }: Measured): string {
  return `${decimal(seconds)} detik, prosesor ${decimal(cpuSeconds)} detik, ${memory(peakMb)}`;
}
