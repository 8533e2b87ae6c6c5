import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUS } from './rule.ts';
import { scoreOf } from './score.ts';

const results = fc.array(
  fc.record({ tingkat: fc.constantFrom('wajib', 'anjuran'), status: fc.constantFrom(...STATUS) }),
);

test('one wajib weighs like three anjuran, and half is half', () => {
  expect(
    scoreOf([
      { tingkat: 'wajib', status: 'lulus' },
      { tingkat: 'anjuran', status: 'gagal' },
    ]),
  ).toBe(75);
  expect(scoreOf([{ tingkat: 'wajib', status: 'sebagian' }])).toBe(50);
});

test('a situs with nothing applicable has no score', () => {
  expect(scoreOf([])).toBeNull();
  expect(scoreOf([{ tingkat: 'wajib', status: 'tidak_berlaku' }])).toBeNull();
});

test('what does not apply or cannot be judged never moves the score', () => {
  fc.assert(
    fc.property(results, (all) => {
      const counted = all.filter(({ status }) => !status.startsWith('tidak_'));
      expect(scoreOf(all)).toBe(scoreOf(counted));
    }),
  );
});

test('mending one rule never lowers the score', () => {
  fc.assert(
    fc.property(results, fc.nat(), (all, at) => {
      fc.pre(all.length > 0);
      const one = at % all.length;
      fc.pre(all[one]?.status === 'gagal' || all[one]?.status === 'sebagian');
      const mended = all.map((result, i) => (i === one ? { ...result, status: 'lulus' as const } : result));
      expect(scoreOf(mended)).toBeGreaterThanOrEqual(scoreOf(all) ?? 0);
    }),
  );
});
