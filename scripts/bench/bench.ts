/** What every measurement is given. */
export interface BenchFacts {
  /** Folder of all content. */
  content: string;
  /** Empty folder that is gone afterwards. */
  workspace: string;
  signal: AbortSignal;
}

/** One measurement: says what it does on the way, and returns its figures, a line each. */
export type Bench = (facts: BenchFacts) => Promise<string[]>;
