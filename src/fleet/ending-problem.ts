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
import type { Ending } from './ask-child.ts';
import { type DiskFault, isFull } from './disk-fault.ts';
import type { Thrown } from './messages.ts';
import { placeOfThrow } from './place-of-throw.ts';

/** The problem of a situs whose building ended without a result. */
export function endingProblem(
  situs: string,
  ending: Exclude<Ending, { type: 'done' | 'stopped' }>,
  { patienceMs, memoryMb }: { patienceMs: number; memoryMb: number },
): Problem {
  switch (ending.type) {
    case 'threw':
      return thrownProblem(situs, ending.thrown);
    case 'died':
      return buildDied.at(placeOfThrow(ending.lastWords) ?? { path: situs }, { situs, how: ending.how });
    case 'too-slow':
      return buildTooSlow.at({ path: situs }, { seconds: Math.ceil(patienceMs / 1000) });
    case 'too-big':
      return buildTooBig.at({ path: situs }, { bytes: memoryMb * 1_000_000 });
    case 'garbled':
      return resultNotWhole.at({ path: situs }, { why: 'jawabannya tidak terbaca' });
    default:
      return ending satisfies never;
  }
}

function thrownProblem(situs: string, { address, message, stack }: Thrown): Problem {
  const place: Place = placeOfThrow(stack) ?? { path: situs };
  return address === undefined
    ? buildThrew.at(place, { situs, error: message })
    : pageThrew.at(place, { situs, address, error: message });
}

/** The problem of the situs at whose turn the disk refused. */
export function diskProblem(situs: string, fault: DiskFault): Problem {
  const { code, path: file = '' } = fault;
  return isFull(fault)
    ? diskFull.at({ path: situs }, { code })
    : diskRefused.at({ path: situs }, { code, file });
}
