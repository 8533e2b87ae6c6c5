import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Look } from '../../src/run/browser/looks.ts';
import { type Preview, startPreview } from '../../src/serve/index.ts';
import { startedId } from '../starter/every-jenis.ts';
import { SEMUA_JENIS } from '../starter/small.ts';
import { hasChromium, openChromium } from './chromium.ts';
import { oneOfEachMarkup, startedSites } from './started-sites.ts';
import { type Seen, visitAll } from './visit.ts';

/** Twelve sites are built, and some hundred pages visited for half a second each. */
const PATIENCE_MS = 300_000;

describe.skipIf(!hasChromium)('every kind of page of every jenis as `new` leaves it', () => {
  let preview: Preview;
  let looks: Look[];
  let seen: Seen[];

  beforeAll(async () => {
    const sites = await startedSites();
    looks = oneOfEachMarkup(sites);
    preview = await startPreview({ keluaran: sites.keluaran, port: 0, say: () => undefined });
    const browser = await openChromium();
    seen = await visitAll(browser, looks, preview.port);
    await browser.close();
  }, PATIENCE_MS);
  afterAll(() => preview.close());

  test.each(['360 px', '1280 px'] as const)('gives axe nothing to find at %s', (view) => {
    expect(seen.flatMap(({ place, axe }) => axe[view].map((finding) => `${place} ${finding}`))).toEqual([]);
  });

  test('fits a window of 320 px, as 400 % zoom leaves it', () => {
    expect(seen.flatMap(({ place, stickingOut }) => stickingOut.map((what) => `${place} ${what}`))).toEqual(
      [],
    );
  });

  test('keeps the policy of production, and asks nobody but its own situs', () => {
    expect(
      seen.flatMap(({ place, complaints, foreign }) =>
        [...complaints, ...foreign].map((what) => `${place} ${what}`),
      ),
    ).toEqual([]);
  });

  test('was looked at: of every jenis its home, and what it has for itself', () => {
    const homes = looks.filter(({ address }) => address === '/').map(({ situs }) => situs);
    expect(homes).toEqual(SEMUA_JENIS.map(startedId));
    expect(seen.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        'uji-kelurahan /rt-dan-rw/',
        'uji-kecamatan /desa-dan-kelurahan/',
        'uji-uptd /layanan-teknis/',
        'uji-satuan-pendidikan /pembiayaan/',
      ]),
    );
    expect(seen.length).toBeGreaterThan(80);
  });
});
