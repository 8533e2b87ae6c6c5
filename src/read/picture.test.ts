import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectPicture, toWebp } from './picture.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#147' } });
/** Like a photo, it does not pack well: a part of the file is a part of the picture. */
const noise = sharp({
  create: {
    width: 120,
    height: 80,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});

test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'a %s tells its size, and half of it that it is broken',
  async (format) => {
    const bytes = await noise.clone().toFormat(format).toBuffer();
    expect(await inspectPicture(bytes)).toEqual({ width: 120, height: 80 });
    expect(await inspectPicture(bytes.subarray(0, bytes.length / 2))).toEqual({ fault: 'BROKEN' });
  },
);

test('a photo taken on its side is measured upright', async () => {
  const bytes = await noise.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await inspectPicture(bytes)).toEqual({ width: 80, height: 120 });
});

test('a picture too large to be decoded is refused before it is', async () => {
  const bytes = await plain(8000, 8000).png().toBuffer();
  expect(await inspectPicture(bytes)).toEqual({ fault: 'TOO_MANY_PIXELS' });
});

test.each([
  ['a text', Buffer.from('halo')],
  ['nothing', Buffer.alloc(0)],
  [
    'SVG, which may hold programs',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
])('%s is no picture', async (_name, bytes) => {
  expect(await inspectPicture(bytes)).toEqual({ fault: 'BROKEN' });
});

test('what is published is upright WebP without a trace of place or camera, and the same every time', async () => {
  const exif = { IFD0: { Artist: 'Warga' }, IFD3: { GPSLatitude: '3/1 10/1 0/1' } };
  const photo = await noise.clone().jpeg().withMetadata({ orientation: 6 }).withExif(exif).toBuffer();
  const [once, again] = [await toWebp(photo, 40), await toWebp(photo, 40)];
  const { format, width, height, exif: kept, orientation } = await sharp(once).metadata();
  expect({ format, width, height, kept, orientation }).toEqual({ format: 'webp', width: 40, height: 60 });
  expect(once.equals(again)).toBe(true);
});

test('a small picture is never blown up', async () => {
  expect(await sharp(await toWebp(await plain(30, 20).png().toBuffer(), 640)).metadata()).toMatchObject({
    width: 30,
  });
});
