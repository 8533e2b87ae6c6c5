import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet, 2025: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** A hash takes 26 ms of a core; so many wait at most, and who comes later is told to come again. */
const MOST_WAITING = 50;
const twoAtATime = pLimit(2);

/** More people try to sign in at this moment than the machine can answer. */
export class Crowded extends Error {}

/**
 * A secret as it may be kept: `garam.sidik`, both base64url.
 *
 * @throws Crowded
 */
export async function hashed(secret: string, salt = randomBytes(16)): Promise<string> {
  if (twoAtATime.pendingCount >= MOST_WAITING) throw new Crowded();
  const key = await twoAtATime(() => derive('argon2id', { ...COST, message: secret, nonce: salt }));
  return `${salt.toString('base64url')}.${key.toString('base64url')}`;
}

/** Fits nothing, and takes as long to try: who asks for an account that is not there waits as long as for one that is. */
const NOTHING = `${randomBytes(16).toString('base64url')}.${randomBytes(32).toString('base64url')}`;

/** @throws Crowded */
export async function fits(secret: string, kept: string): Promise<boolean> {
  const [salt = '', key = ''] = (kept || NOTHING).split('.');
  const own = await hashed(secret, Buffer.from(salt, 'base64url'));
  const [a, b] = [own.split('.')[1] ?? '', key].map((text) => Buffer.from(text, 'base64url'));
  return kept !== '' && a?.length === b?.length && timingSafeEqual(a as Buffer, b as Buffer);
}
