import type { Deployed } from '../../src/run/deploy/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Problems of a target that its machine has, and not the content. */
const MACHINE = /^TBT-(08|09|10|11|12|22|23|24|25|26|27)$/;

/** Never 0 when a situs that was asked for is not on air as its content says. */
export function exitCodeOf(situs: readonly Deployed[]): ExitCode {
  const kept = situs.filter(({ state }) => state === 'refused' || state === 'stopped');
  if (kept.length === 0) return EXIT.done;
  const isMachine = kept.some(({ problems }) => problems.some(({ kode }) => MACHINE.test(kode)));
  return isMachine ? EXIT.failed : EXIT.contentNeedsWork;
}
