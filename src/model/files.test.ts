import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../koleksi/records.ts';
import { downloadOf, pictureOf } from './files.ts';

const file = (path: string, facts: Partial<ContentFile> = {}): ContentFile => ({
  path,
  onDisk: `/x/${path}`,
  size: 10,
  kind: 'jpeg',
  sha256: '0123456789abcdef',
  ...facts,
});

describe('a picture', () => {
  test.each([
    [2000, 1000, [480, 960, 1600]],
    [1600, 900, [480, 960, 1600]],
    [1000, 3000, [480, 960, 1000]],
    [480, 480, [480]],
    [100, 50, [100]],
  ])('of %i × %i is published in the widths %j, never larger than it is', (width, height, widths) => {
    const { sources, src } = pictureOf(file('gambar/Foto Loket.jpg', { width, height }));
    expect(sources.map((one) => one.width)).toEqual(widths);
    expect(src).toBe(`/gambar/foto-loket.01234567-${widths.at(-1)}.webp`);
    for (const one of sources)
      expect(Math.abs(one.height - (one.width * height) / width)).toBeLessThanOrEqual(0.5);
  });

  test('as flat as can be still has a height', () => {
    expect(pictureOf(file('a.jpg', { width: 5000, height: 1 })).height).toBe(1);
  });
});

test.each([
  ['berkas/Renja 2026 (final).pdf', '/berkas/renja-2026-final.pdf'],
  ['berkas/SK Bupati/Nomor 12.PDF', '/berkas/sk-bupati/nomor-12.pdf'],
  ['dataset/kopi.csv', '/dataset/kopi.csv'],
])('%s is offered as %s', (path, address) => {
  expect(downloadOf(file(path, { kind: 'pdf', pages: 3 }))).toMatchObject({ address, pages: 3, size: 10 });
});
