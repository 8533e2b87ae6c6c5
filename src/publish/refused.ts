import type { Problem } from '../problems/problem.ts';

/** A target, or what is to go there, refuses: nothing that is seen has changed. */
export class Refused extends Error {
  override name = 'Refused';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.pesan, { cause });
    this.problem = problem;
  }
}
