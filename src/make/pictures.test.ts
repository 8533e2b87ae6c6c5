import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderOf, page, photo, readIn, soundIn, TOP } from '../../tests/end-to-end/folder.ts';
import { picturesOf } from './pictures.ts';

test('every size that pages name is made once, as WebP without what the camera wrote into it', async () => {
  const tagged = await sharp(await photo(1200, 600))
    .withExif({ IFD0: { Artist: 'Nama Pemotret' }, IFD3: { GPSLatitude: '3/1 7/1 0/1' } })
    .jpeg()
    .toBuffer();
  using work = folderOf({
    'satu/gambar/a.jpg': tagged,
    'satu/gambar/tersisa.jpg': await photo(30),
    'satu/berita/x.md': page(TOP, '![Rapat](/gambar/a.jpg)'),
  });
  const situs = await soundIn(work, 'satu');
  const read = await readIn(work, 'satu');
  const madeIn = (shelf: string): Promise<[string, Uint8Array][]> =>
    Promise.all(
      picturesOf(situs, read, path.join(work.folder, shelf)).map(
        async ({ address, bytes }): Promise<[string, Uint8Array]> => [address, await bytes()],
      ),
    );
  const made = await madeIn('cache');
  const facts = await Promise.all(
    made.map(async ([address, bytes]) => {
      const { format, width, exif } = await sharp(bytes).metadata();
      return [address.replace(/[0-9a-f]{8}/, '#'), format, width, exif];
    }),
  );
  expect(facts).toEqual(
    [480, 960, 1200].map((width) => [`/gambar/a.#-${width}.webp`, 'webp', width, undefined]),
  );
  expect(await madeIn('cache')).toEqual(made);
  expect(await madeIn('lain')).toEqual(made);
});

test('a photo that lies on its side is shown upright, as its page has room for', async () => {
  const sideways = await sharp(await photo(300, 200))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  using work = folderOf({
    'satu/gambar/a.jpg': sideways,
    'satu/berita/x.md': page(TOP, '![Rapat](/gambar/a.jpg)'),
  });
  const situs = await soundIn(work, 'satu');
  const [picture] = situs.pictures.values();
  const [making] = picturesOf(situs, await readIn(work, 'satu'), path.join(work.folder, 'cache'));
  const { width, height } = await sharp(await making?.bytes()).metadata();
  expect([picture?.width, picture?.height, width, height]).toEqual([200, 300, 200, 300]);
});
