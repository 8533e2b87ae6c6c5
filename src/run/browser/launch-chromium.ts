import type { Browser } from 'playwright-core';
import { findChromium, type Machine } from './chromium.ts';

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
export async function launchChromium(
  machine: Machine,
  say: (words: string) => void,
): Promise<Browser | undefined> {
  const found = await findChromium(machine, say, new AbortController().signal);
  if (!('path' in found)) {
    say(found.advice);
    return undefined;
  }
  // Its driver takes longer to load than a command that needs no browser takes to end.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: found.path, args: FLAGS });
}
