import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { killAt } from './kill.ts';
import { absentForSsh, startSshd } from './sshd.ts';

const KILLS = 100;
/** Each takes some seconds: a deploy over ssh, and one more to find its way. */
const KILLS_OVER_SSH = 20;

test('kill -9 at a hundred moments of a deploy, while a reader fetches all pages in a loop', async () => {
  // Spread over the whole of it, the start of Node left out: there is nothing to be torn.
  const shares = Array.from({ length: KILLS }, (_, n) => 0.3 + (0.75 * n) / KILLS);
  const { faults, pages, met, strangers } = await killAt(shares);
  expect([...faults]).toEqual([]);
  expect(strangers).toEqual([]);
  expect(pages).toBeGreaterThan(KILLS);
  expect(met).toBeGreaterThan(KILLS / 4);
}, 900_000);

test('kill -9 at moments of a deploy over ssh: the same holds', async (context) => {
  const absent = absentForSsh();
  if (absent !== undefined) context.skip(`${absent} is not installed: publishing over ssh is not tried`);
  using folder = temporaryFolder('ssh-');
  await using server = await startSshd(folder.path);
  const shares = Array.from({ length: KILLS_OVER_SSH }, (_, n) => 0.2 + (0.85 * n) / KILLS_OVER_SSH);
  const { faults, pages, met } = await killAt(shares, server);
  expect([...faults]).toEqual([]);
  expect(pages).toBeGreaterThan(KILLS_OVER_SSH);
  expect(met).toBeGreaterThan(KILLS_OVER_SSH / 4);
}, 900_000);
