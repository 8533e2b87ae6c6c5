import type { Measured } from '../measure.ts';

/** What one round of a row measures, by the name of who did it. */
export type Round = ReadonlyMap<string, Measured>;

/** Median, lowest and highest. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (n: number): number => sorted[n] ?? Number.NaN;
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 0 ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
  return { median, lowest: at(0), highest: at(sorted.length - 1) };
}

/** Of each round in which both were measured: what one took by what the other took. */
export function ratiosOf(
  rounds: readonly Round[],
  [one, other]: readonly [string, string],
  key: 'seconds' | 'cpuSeconds',
): number[] {
  return rounds.flatMap((round) => {
    const [a, b] = [round.get(one), round.get(other)];
    return a && b ? [a[key] / b[key]] : [];
  });
}

/** Rounds of the same work by several, one after the other; who begins changes, so that none is always the warmed one. */
export async function measuredInPairs(
  count: number,
  prepare: (round: number) => void,
  work: ReadonlyMap<string, (round: number) => Promise<Measured | undefined>>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let n = 0; n < count; n++) {
    prepare(n);
    const names = [...work];
    const measured = new Map<string, Measured>();
    for (const [name, run] of [...names.slice(n % names.length), ...names.slice(0, n % names.length)]) {
      const one = await run(n);
      if (one) measured.set(name, one);
    }
    rounds.push(measured);
  }
  return rounds;
}
