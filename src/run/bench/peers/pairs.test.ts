import { expect, test } from 'vitest';
import type { Measured } from '../measure.ts';
import { measuredInPairs, ratiosOf, spreadOf } from './pairs.ts';

const took = (seconds: number): Measured => ({ seconds, cpuSeconds: 2 * seconds, peakMb: undefined });

test.each([
  [[3], { median: 3, lowest: 3, highest: 3 }],
  [[4, 1, 9], { median: 4, lowest: 1, highest: 9 }],
  [[4, 1, 9, 2], { median: 3, lowest: 1, highest: 9 }],
])('the spread of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('a ratio is taken within a round, never of one round’s work by another’s', () => {
  const rounds = [
    new Map([
      ['kita', took(2)],
      ['Hugo', took(1)],
    ]),
    new Map([
      ['kita', took(9)],
      ['Hugo', took(3)],
    ]),
    new Map([['kita', took(5)]]),
  ];
  expect(ratiosOf(rounds, ['kita', 'Hugo'], 'seconds')).toEqual([2, 3]);
});

test('each begins in its turn, after the round was prepared', async () => {
  const seen: string[] = [];
  const work = new Map(
    ['a', 'b', 'c'].map((name) => [
      name,
      async (round: number) => {
        seen.push(`${name}${round}`);
        return name === 'c' && round > 0 ? undefined : took(1);
      },
    ]),
  );
  const rounds = await measuredInPairs(3, (round) => void seen.push(`prepare${round}`), work);
  expect(seen.join(' ')).toBe('prepare0 a0 b0 c0 prepare1 b1 c1 a1 prepare2 c2 a2 b2');
  expect(rounds.map((round) => round.size)).toEqual([3, 2, 2]);
});
