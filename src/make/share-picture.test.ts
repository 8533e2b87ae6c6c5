import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { SHARE_VERSION, shareAddressOf, shareFactsOf } from '../model/share-picture.ts';
import { linesOf, openLettering } from './lettering.ts';
import { sharePicture } from './share-picture.ts';
import { shareSvg } from './share-svg.ts';

const situs = sampleSitus();
const lettering = openLettering();
const LONGEST =
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';

test('the picture is a PNG of the size that networks ask for, the same bytes each time', async () => {
  using one = temporaryFolder('bagikan-');
  using other = temporaryFolder('bagikan-');
  const bytes = await sharePicture(situs, one.path);
  expect(await sharp(bytes).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
    hasAlpha: false,
  });
  expect((await sharePicture(situs, other.path)).equals(bytes)).toBe(true);
  expect(bytes.length).toBeLessThan(150_000);
});

test('its name changes with all that it is made of', () => {
  const address = shareAddressOf(situs);
  expect(address).toMatch(/^\/gambar\/bagikan\.[0-9a-f]{8}\.png$/);
  expect(shareAddressOf({ ...situs, nama: 'Dinas Lain' })).not.toBe(address);
  expect(shareAddressOf({ ...situs, kabupaten: { ...situs.kabupaten, lambang: '<svg/>' } })).not.toBe(
    address,
  );
});

test('a change of the drawing asks for a new version, so that nobody keeps the old picture for ever', () => {
  const drawing = createHash('sha256')
    .update(shareSvg(shareFactsOf(situs), lettering))
    .digest('hex');
  // When this fails, count SHARE_VERSION up and write the new pair here.
  expect({ versi: SHARE_VERSION, drawing: drawing.slice(0, 16) }).toMatchInlineSnapshot(`
    {
      "drawing": "39d5a56d6dd9ce14",
      "versi": 1,
    }
  `);
});

test('words are outlines: no text, no content, nothing that a font of the machine could change', () => {
  const svg = shareSvg(
    { ...shareFactsOf(situs), nama: 'Dinas <script>alert(1)</script> & "Kutip"' },
    lettering,
  );
  expect(svg).not.toMatch(/<text|script|alert|Dinas|href/);
  expect(svg.match(/<(?!\/?(svg|rect|g|path)\b)/g)).toBeNull();
});

test('the longest official name stands whole within the edges', () => {
  const lines = linesOf(lettering, LONGEST, { width: 1056, size: 54 });
  expect(lines.join(' ')).toBe(LONGEST);
  expect(lines.every((line) => lettering.width(line, 54) <= 1056)).toBe(true);
  const xs = [...shareSvg({ ...shareFactsOf(situs), nama: LONGEST }, lettering).matchAll(/[ML](-?[\d.]+) /g)];
  expect(Math.max(...xs.map(([, x]) => Number(x)))).toBeLessThan(1500);
});
