import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import * as z from 'zod';
import { type ShareFacts, shareFactsOf } from '../model/share-picture.ts';
import type { Situs } from '../model/situs.ts';
import { cached } from './cached.ts';
import { openLettering } from './lettering.ts';
import type { Drawing } from './share-drawing.ts';
import { EMBLEM, shareSvg } from './share-svg.ts';

const DRAWER = fileURLToPath(new URL('./share-drawing.ts', import.meta.url));
/** A drawing takes less than a second; on a machine that swaps, some. */
const PATIENCE_MS = 60_000;

/** The picture that networks show beside a link to the situs, as PNG; drawn once for the same facts. */
export function sharePicture(situs: Situs, cache: string): Promise<Buffer> {
  const facts = shareFactsOf(situs);
  const key = createHash('sha256')
    .update(JSON.stringify([facts, sharp.versions]))
    .digest('hex');
  return cached(path.join(cache, 'gambar'), key, () => drawn(facts));
}

/** @throws Error when the drawing process ends without a picture, or is silent for too long: a defect of ours */
async function drawn(facts: ShareFacts): Promise<Uint8Array> {
  const order: Drawing = {
    svg: shareSvg(facts, openLettering()),
    emblem: { svg: facts.emblem, ...EMBLEM },
  };
  const drawer = fork(DRAWER, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: PATIENCE_MS,
  });
  let words = '';
  drawer.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  const settled = new AbortController();
  const { signal } = settled;
  const end = once(drawer, 'exit', { signal }).then(([code, killedBy]) => {
    throw new Error(`the share picture was not drawn (${killedBy ?? code}): ${words.trim()}`);
  });
  try {
    const answer = once(drawer, 'message', { signal });
    drawer.send(order);
    const [bytes] = await Promise.race([answer, end]);
    return z.instanceof(Uint8Array).parse(bytes);
  } finally {
    settled.abort();
    end.catch(() => undefined);
  }
}
