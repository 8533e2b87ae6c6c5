import type { Browser, Page } from 'playwright-core';

/** Tabs that take turns: more share two cores and win nothing. */
const TABS = 2;

/**
 * Looks at all of them, in tabs of one browser that stay open; answers come in no order.
 *
 * @param made is given each tab once, before its first look
 */
export async function inTabs<Made, One, Answer>(
  browser: Browser,
  all: readonly One[],
  made: (page: Page) => Promise<Made>,
  look: (tab: Made, one: One) => Promise<Answer>,
): Promise<Answer[]> {
  const waiting = [...all];
  const answers: Answer[] = [];
  const tab = async (): Promise<void> => {
    const context = await browser.newContext();
    const own = await made(await context.newPage());
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      answers.push(await look(own, one));
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return answers;
}
