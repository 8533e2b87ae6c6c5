import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { type ShareFacts, shareFactsOf } from '../model/share-picture.ts';
import type { Situs } from '../model/situs.ts';
import { cached } from './cached.ts';
import { Drawer } from './drawer.ts';
import { openLettering } from './lettering.ts';
import { EMBLEM, shareSvg } from './share-svg.ts';

/** One for all sites that this process builds. */
const drawer = new Drawer();

/** The picture that networks show beside a link to the situs, as PNG; drawn once for the same facts. */
export function sharePicture(situs: Situs, cache: string): Promise<Buffer> {
  const facts = shareFactsOf(situs);
  const key = createHash('sha256')
    .update(JSON.stringify([facts, sharp.versions]))
    .digest('hex');
  return cached(path.join(cache, 'gambar'), key, () => drawn(facts));
}

function drawn(facts: ShareFacts): Promise<Uint8Array> {
  return drawer.draw({ svg: shareSvg(facts, openLettering()), emblem: { svg: facts.emblem, ...EMBLEM } });
}
