import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Measured {
  /** Wall clock. */
  seconds: number;
  /** User and system time of the process and all it started. */
  cpuSeconds: number;
  /** Highest sum of proportional set sizes over the process tree, sampled; `undefined` where /proc does not tell. */
  peakMb: number | undefined;
}

const SAMPLE_MS = 100;

/**
 * Runs a program to its end and says what it took.
 *
 * @param expected exit codes that mean it did its work
 * @throws Error with its last words when it ends with another
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  expected: readonly number[] = [0],
): Promise<Measured> {
  const before = childrenCpu();
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-4000);
    });
  }
  let peak = 0;
  const services = new Map<number, number>();
  const sampling = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    peak = Math.max(peak, megabytesOf(tree));
    for (const pid of tree) if (isService(pid)) services.set(pid, ownCpu(pid));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code === null || !expected.includes(code))
    throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${words}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: childrenCpu() - before + sumOf([...services.values()]),
    peakMb: peak > 0 ? peak : undefined,
  };
}

const TICKS_PER_SECOND = 100;

/** CPU seconds of all children of this process that have ended, theirs included (proc(5): cutime, cstime). */
function childrenCpu(): number {
  const stat = textOf('/proc/self/stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_PER_SECOND;
}

/**
 * Whether a process is Pagefind's service. It ends with the process that started it and is waited for by none, so that
 * its time is in nobody's account: what it had taken when it was last seen is added.
 */
const isService = (pid: number): boolean => /pagefind[^/]*\0--service/.test(textOf(`/proc/${pid}/cmdline`));

/** CPU seconds of one process by itself (proc(5): utime, stime). */
function ownCpu(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

/** A process and all below it. */
function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of listOf('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = textOf(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

/** Their proportional set sizes, in MB. */
const megabytesOf = (pids: readonly number[]): number =>
  sumOf(pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))) /
  1024;

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/** What several did, one after the other. */
export function together(parts: readonly Measured[]): Measured {
  const peaks = parts.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    seconds: sumOf(parts.map(({ seconds }) => seconds)),
    cpuSeconds: sumOf(parts.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

/** A process may end between the listing and the reading; other systems have no /proc. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
