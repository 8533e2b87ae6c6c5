import { type Browser, chromium } from 'playwright-core';
import { findChromium, thisMachine } from '../chromium.ts';

/** For a browser that asks nobody but us, also in a container. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser of its own, closed by the caller; `undefined` where none is installed, and `say` is told what to do. */
export async function launchChromium(say: (words: string) => void): Promise<Browser | undefined> {
  const found = await findChromium(thisMachine(), say, new AbortController().signal);
  if ('path' in found) return chromium.launch({ executablePath: found.path, args: FLAGS });
  say(found.advice);
  return undefined;
}
