/** The door of looking: a browser, sites to look at, and which of their pages stand for all. */
export { findChromium, thisMachine } from './chromium.ts';
export { freePort } from './free-port.ts';
export { FLAGS, launchChromium } from './launch-chromium.ts';
export { type Look, oneOfEachShape } from './looks.ts';
export { builtSites, type Sites } from './sites.ts';
