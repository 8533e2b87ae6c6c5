import { expect, test } from 'vitest';
import { readFixture, TANGGAL } from '../../../tests/rules/fixture.ts';
import { Today } from '../../text/today.ts';
import { judge } from '../judge.ts';
import { rulesets } from './all.ts';

/** What each ruleset says of a fixture, in order of the rulesets. */
async function verdictsOf(kode: string, fixture: string): Promise<string[]> {
  const { problems: _, ...judged } = await readFixture(kode, fixture, 'dinas');
  return rulesets.flatMap((ruleset) =>
    judge(judged, ruleset, Today.only(TANGGAL)).hasil.flatMap((one) => (one.kode === kode ? one.status : [])),
  );
}

test.each([
  ['SAK-02', '2/lulus', ['sebagian', 'lulus', 'sebagian']],
  ['SDI-02', 'lulus', ['sebagian', 'lulus', 'lulus']],
  ['SDI-05', 'lulus', ['sebagian', 'lulus', 'lulus']],
  ['A11Y-02', 'gagal', ['lulus', 'gagal', 'gagal']],
  ['PBJ-01', '1/sebagian', ['sebagian', 'sebagian', 'gagal']],
  ['KIP-05', 'gagal', ['gagal', 'gagal', 'gagal']],
])('an older ruleset judges %s as it did, and the newest otherwise', async (kode, fixture, verdicts) => {
  expect(await verdictsOf(kode, fixture)).toEqual(verdicts);
});

test('rulesets stand in the order of their days, each version once', () => {
  const versions = rulesets.map(({ versi }) => versi);
  expect(new Set(versions).size).toBe(versions.length);
  const days = rulesets.map(({ tanggal }) => tanggal);
  expect(days).toEqual(days.toSorted());
});
