/** What every measurement is given. */
export interface BenchFacts {
  /** Folder of all content. */
  content: string;
  /** Empty folder that is gone afterwards. */
  workspace: string;
  /** The program's own folder, and what of it can be made again. */
  program: { root: string; cache: string };
  /** The day in a time zone, `YYYY-MM-DD`. */
  today: (zone: string) => string;
  /** What processes that are started know of their surroundings. */
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
  signal: AbortSignal;
}

/** One measurement: says what it does on the way, and returns its figures, a line each. */
export type Bench = (facts: BenchFacts) => Promise<string[]>;
