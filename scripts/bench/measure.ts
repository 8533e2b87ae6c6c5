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
  const sampling = setInterval(() => {
    peak = Math.max(peak, treeMb(child.pid ?? 0));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code === null || !expected.includes(code))
    throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${words}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: childrenCpu() - before,
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

/** Proportional set size of a process and all below it, in MB. */
function treeMb(root: number): number {
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
  const kilobytes = below(root).map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
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
