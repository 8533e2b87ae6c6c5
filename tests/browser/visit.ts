import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Look, VIEWS, type View } from '../../scripts/browser/looks.ts';
import { axeFindings, bringAxe } from './axe.ts';

/** What one visit to a page showed; every list is empty where all is well. */
export interface Seen {
  /** `dinkes /berita/` */
  place: string;
  axe: Record<View, string[]>;
  /** Elements that stick out of a window of 320 px: what 400 % zoom leaves of 1280. */
  stickingOut: string[];
  /** What the browser says of the policy, and of any fault. */
  complaints: string[];
  /** Requests to anyone but the situs itself. */
  foreign: string[];
}

/** Tabs that take turns: more share two cores and win nothing. */
const TABS = 2;

/** Visits all of them, in tabs of one browser. */
export async function visitAll(browser: Browser, looks: readonly Look[], port: number): Promise<Seen[]> {
  const waiting = [...looks];
  const seen: Seen[] = [];
  const tab = async (): Promise<void> => {
    const context = await browser.newContext();
    for (let look = waiting.shift(); look; look = waiting.shift())
      seen.push(await visit(context, look, port));
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return seen;
}

async function visit(context: BrowserContext, look: Look, port: number): Promise<Seen> {
  const { situs, address, views } = look;
  const origin = `http://${situs}.localhost:${port}`;
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus(message.text(), address)) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  await bringAxe(page);
  await page.setViewportSize({ width: VIEWS['360 px'].width, height: 800 });
  await page.goto(origin + address);
  const axe: Seen['axe'] = { '360 px': [], '1280 px': [], 'forced colours': [] };
  for (const view of views) {
    const { width, forcedColors } = VIEWS[view];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors });
    axe[view] = await axeFindings(page);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  const stickingOut = await stickingOutAt(page, 320);
  await page.close();
  return { place: `${situs} ${address}`, axe, stickingOut, complaints, foreign };
}

/** The page for what there is not comes with that status, and the browser says so. */
const isOwnStatus = (words: string, address: string): boolean =>
  address === '/404.html' && words.includes('status of 404');

/** What sticks out to the right, but for decoration, words for the ear alone, and parts that scroll by themselves. */
export async function stickingOutAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 1;
    const fits = (element: Element): boolean => element.getBoundingClientRect().right <= limit;
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isForTheEar = (element: Element): boolean =>
      element.clientWidth === 1 && element.clientHeight === 1;
    const isHeld = (element: Element | null): boolean =>
      element !== null &&
      ((scrolls(element) && fits(element)) || isForTheEar(element) || isHeld(element.parentElement));
    const found = [...document.body.querySelectorAll('*')]
      .filter(
        (element) => !fits(element) && !element.closest('[aria-hidden]') && !isHeld(element.parentElement),
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    const across = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return across > 0 ? [`page by ${across} px`, ...found] : found;
  });
}
