import { isSalah, type Problem } from '../../src/problems/problem.ts';
import type { FleetReport } from '../../src/run/build/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Never 0 when a situs that was asked for does not stand as its content says. */
export function exitCodeOf({ stopped, situs, papan }: FleetReport, problems: readonly Problem[]): ExitCode {
  if (stopped === 'interrupted') return EXIT.interrupted;
  if (stopped === 'disk') return EXIT.failed;
  const isDone =
    papan?.state !== 'failed' && situs.every(({ state }) => state === 'built' || state === 'unchanged');
  return isDone && !problems.some(isSalah) ? EXIT.done : EXIT.contentNeedsWork;
}
