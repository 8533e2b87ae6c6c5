import { createHash } from 'node:crypto';
import path from 'node:path';
import { fingerprintOf } from '../../disk/fingerprint.ts';
import type { Audience } from '../../model/published.ts';

/** Everything but a situs's own folder that its bytes depend on. */
export interface Surroundings {
  content: string;
  /** For whom its pages are. */
  audience: Audience;
  /** `sharedFingerprint`, taken once for all sites. */
  kabupaten: string;
  /** Of the compiled theme. */
  renderer: string;
  /** `programFingerprint` */
  program: string;
}

/**
 * Fingerprint of one situs: equal where its pages would be equal on the same day; for how many days they stay so, its
 * record says. Nothing of another situs is in it.
 *
 * Contents are hashed and no times trusted: 7,400 files take 0.2 s, and a page is never stale.
 */
export function situsFingerprint(situs: string, surroundings: Surroundings): string {
  const { content, audience, kabupaten, renderer, program } = surroundings;
  const own = fingerprintOf(path.join(content, situs));
  return createHash('sha256')
    .update([situs, audience, own, kabupaten, renderer, program].join('\n'))
    .digest('hex');
}

/** Of all that is the same for every page of a situs: where one of these differs, nothing is taken from its last folder. */
export const lastKeyOf = ({ kabupaten, renderer, program }: Surroundings): string =>
  createHash('sha256').update([kabupaten, renderer, program].join('\n')).digest('hex');
