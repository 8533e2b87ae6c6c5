import { createHash } from 'node:crypto';
import path from 'node:path';
import { cached } from '../disk/cached.ts';
import { type ShareFacts, shareFactsOf } from '../model/share-picture.ts';
import type { Situs } from '../model/situs.ts';
import { Drawer } from './drawer.ts';
import type { Making } from './fill.ts';
import { libraryVersion } from './library-version.ts';

const VERSION = libraryVersion('sharp');

/** One for all sites that this process builds. */
const drawer = new Drawer();

/** The picture that networks show beside a link to the situs. */
export const shareMaking = (situs: Situs, cache: string): Making => ({
  address: situs.sharePicture,
  source: `gambar ${keyOf(shareFactsOf(situs))}`,
  bytes: () => sharePicture(situs, cache),
});

/** The same as PNG; drawn once for the same facts. */
export function sharePicture(situs: Situs, cache: string): Promise<Buffer> {
  const facts = shareFactsOf(situs);
  return cached(path.join(cache, 'gambar'), keyOf(facts), () => drawn(facts));
}

const keyOf = (facts: ShareFacts): string =>
  createHash('sha256')
    .update(JSON.stringify([facts, VERSION]))
    .digest('hex');

async function drawn(facts: ShareFacts): Promise<Uint8Array> {
  const [{ openLettering }, { EMBLEM, shareSvg }] = await Promise.all([
    import('./lettering.ts'),
    import('./share-svg.ts'),
  ]);
  return drawer.draw({ svg: shareSvg(facts, openLettering()), emblem: { svg: facts.emblem, ...EMBLEM } });
}
