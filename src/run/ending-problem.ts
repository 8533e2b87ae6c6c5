import { type DiskFault, isFull } from '../disk/disk-fault.ts';
import { inSources } from '../disk/in-sources.ts';
import type { Ending, LeftOut, Thrown } from '../fleet/index.ts';
import {
  buildDied,
  buildThrew,
  buildTooBig,
  buildTooSlow,
  diskFull,
  diskRefused,
  pageThrew,
  resultNotWhole,
} from '../problems/machine.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { unreadProblem } from '../read/file-turns.ts';
import { placeOfThrow } from './place-of-throw.ts';

/** What was being done with the situs, and its limits. */
interface Facts {
  work: 'dibangun' | 'diperiksa';
  patienceMs: number;
  memoryMb: number;
}

/** The problem of a situs at which the work ended without an answer. */
export function endingProblem(
  situs: string,
  ending: Exclude<Ending<unknown>, { type: 'done' | 'stopped' }>,
  { work, patienceMs, memoryMb }: Facts,
): Problem {
  switch (ending.type) {
    case 'threw':
      return thrownProblem(situs, work, ending.thrown);
    case 'over':
      return unreadProblem(ending.part, situs, ending.why);
    case 'died':
      return buildDied.at(placeOfThrow(inSources(ending.lastWords)) ?? { path: situs }, {
        situs,
        work,
        how: ending.how,
      });
    case 'too-slow':
      return buildTooSlow.at({ path: situs }, { work, seconds: Math.ceil(patienceMs / 1000) });
    case 'too-big':
      return buildTooBig.at({ path: situs }, { bytes: memoryMb * 1_000_000 });
    case 'garbled':
      return resultNotWhole.at({ path: situs }, { work, why: 'jawabannya tidak terbaca' });
    default:
      return ending satisfies never;
  }
}

/** The files that were left out before it ended. */
export const leftOutProblems = (situs: string, leftOut: LeftOut): Problem[] =>
  Object.entries(leftOut).map(([part, why]) => unreadProblem(part, situs, why));

function thrownProblem(situs: string, work: Facts['work'], { address, message, stack }: Thrown): Problem {
  const place: Place = placeOfThrow(stack) ?? { path: situs };
  return address === undefined
    ? buildThrew.at(place, { situs, work, error: message })
    : pageThrew.at(place, { situs, address, error: message });
}

/** The problem of the situs at whose turn the disk refused. */
export function diskProblem(situs: string, fault: DiskFault): Problem {
  const { code, path: file = '' } = fault;
  return isFull(fault)
    ? diskFull.at({ path: situs }, { code })
    : diskRefused.at({ path: situs }, { code, file });
}
