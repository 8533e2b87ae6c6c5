/** How many tests passed, failed and were skipped. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: total(tallies, 'passed'),
  failed: total(tallies, 'failed'),
  skipped: total(tallies, 'skipped'),
});

const total = (tallies: readonly Tally[], key: keyof Tally): number =>
  tallies.reduce((sum, tally) => sum + tally[key], 0);

/** The closing line that tools read: `12 passed, 0 failed, 1 skipped`. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** On CI a skipped test is a failed one: there everything a test needs is there, or must be put there. */
export const isGood = ({ failed, skipped }: Tally, where: 'CI' | 'desk'): boolean =>
  failed === 0 && (where === 'desk' || skipped === 0);
