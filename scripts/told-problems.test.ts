import { expect, test } from 'vitest';
import { hostAssumed, notBuilt } from '../src/problems/publishing.ts';
import { toldProblems } from './told-problems.ts';

test('what keeps many sites back for one reason is told three times, and how many more there are', () => {
  const many = Array.from({ length: 52 }, (_, n) =>
    hostAssumed.at({ path: `situs-${String(n).padStart(2, '0')}` }, { host: 'a.contohkab.go.id' }),
  );
  const told = toldProblems([...many, notBuilt.at({ path: 'dinkes' }, {})]);
  expect(told).toHaveLength(5);
  expect(told[3]).toBe('  … dan 49 situs lain dengan hal yang sama (TBT-01)');
  expect(told[4]).toContain('TBT-04');
});
