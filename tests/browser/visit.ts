import type { Browser, Page } from 'playwright-core';
import { type Look, VIEWS, type View } from '../../src/run/browser/looks.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { inTabs } from './tabs.ts';

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

/** A tab that keeps what the browser says and asks for while it shows a page. */
interface Tab {
  page: Page;
  complaints: string[];
  requests: string[];
}

/** Visits all of them, in tabs of one browser. */
export const visitAll = (browser: Browser, looks: readonly Look[], port: number): Promise<Seen[]> =>
  inTabs(browser, looks, listening, (tab, look) => visit(tab, look, port));

async function listening(page: Page): Promise<Tab> {
  const tab: Tab = { page, complaints: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tab.complaints.push(message.text());
  });
  page.on('pageerror', (error) => tab.complaints.push(error.message));
  page.on('request', (request) => tab.requests.push(request.url()));
  await bringAxe(page);
  return tab;
}

async function visit(tab: Tab, { situs, address, views, leadsAway }: Look, port: number): Promise<Seen> {
  const { page } = tab;
  const origin = `http://${situs}.localhost:${port}`;
  tab.complaints = [];
  tab.requests = [];
  await page.setViewportSize({ width: VIEWS['360 px'].width, height: 800 });
  if (leadsAway) await stayThere(page);
  if (address === '/cari/') await search(page, origin);
  else await page.goto(origin + address);
  const axe: Seen['axe'] = { '360 px': [], '1280 px': [], 'forced colours': [] };
  for (const view of views) {
    const { width, forcedColors } = VIEWS[view];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors });
    axe[view] = await axeFindings(page);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  const stickingOut = await stickingOutAt(page, 320);
  if (leadsAway) await page.unrouteAll();
  return {
    place: `${situs} ${address}`,
    axe,
    stickingOut,
    complaints: tab.complaints.filter((words) => !isOwnStatus(words, address)),
    foreign: tab.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
  };
}

/** The search loads nothing before it is used, so that only its results show whether the policy lets it run. */
async function search(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/cari/?q=layanan`);
  await page.waitForFunction(() =>
    /hasil untuk/.test(document.querySelector('#hasil-keadaan')?.textContent ?? ''),
  );
}

/** An old address would lead away at once; where the next answer has no content, a tab stays. */
async function stayThere(page: Page): Promise<void> {
  let asked = 0;
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && asked++ > 0 ? route.fulfill({ status: 204 }) : route.continue(),
  );
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
