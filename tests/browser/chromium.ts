import type { Browser } from 'playwright-core';
import { findChromium, thisMachine } from '../../src/run/browser/chromium.ts';
import { launchChromium } from '../../src/run/browser/launch-chromium.ts';

const machine = { ...thisMachine(process), isDebianRoot: false };
const found = await findChromium(machine, () => undefined, new AbortController().signal);
if ('advice' in found) console.warn(`Uji di peramban dilewati. ${found.advice}`);

/** Whether tests that need a browser can run here; else they are counted as skipped. */
export const hasChromium = 'path' in found;

/** A browser of its own, closed by the caller. @throws Error where there is none */
export async function openChromium(): Promise<Browser> {
  const browser = await launchChromium(machine, () => undefined);
  if (!browser) throw new Error('no Chromium');
  return browser;
}
