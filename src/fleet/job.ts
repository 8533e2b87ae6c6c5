import type { Problem } from '../problems/problem.ts';

/** One situs to build: everything a builder may know, and the one folder it may fill. */
export interface BuildJob {
  situs: string;
  /** Folder of all content; the situs's own is `<content>/<situs>`. */
  content: string;
  /** Empty folder to fill, absolute; it is moved to its place only when the result has no `salah`. */
  staging: string;
  /** `YYYY-MM-DD` */
  tanggal: string;
  /** Folder of the compiled theme. */
  renderer: string;
  /** The project's `.cache`; everything in it can be made again. */
  cache: string;
}

export interface BuildResult {
  situs: string;
  pages: number;
  /** How many files stand in `staging`; counted again before the swap. */
  files: number;
  /** What each step took, in milliseconds. */
  steps: Record<string, number>;
  /** What the rules make of it, 0 to 100; `null` or absent: nothing was judged. */
  skor?: number | null | undefined;
  /** Any `salah`: nothing is swapped in, and the last good folder stays. */
  problems: Problem[];
}

/**
 * Fills `job.staging` with one situs. What an editor can mend is a problem in the result.
 *
 * @throws PageFault for a page that our components could not make; anything else thrown is a defect of ours, or the
 * machine's refusal (disk full), and carries Node's `code`
 */
export type BuildSitus = (job: BuildJob) => Promise<BuildResult>;

/** A page that our own code could not make: `cause` is what was thrown, with its stack. */
export class PageFault extends Error {
  override name = 'PageFault';
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.address = address;
  }
}
