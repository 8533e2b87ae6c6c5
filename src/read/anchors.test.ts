import { expect, test } from 'vitest';
import { beside } from './anchors.ts';

const slugsOf = (slugs: readonly string[], taken: readonly string[]): string[] =>
  beside(
    slugs.map((slug) => ({ depth: 2, text: slug, slug })),
    taken,
  ).map(({ slug }) => slug);

test('a heading gives way to an anchor of its page, and no other heading moves for it', () => {
  expect(slugsOf(['jadwal', 'biaya', 'biaya-2'], ['biaya', 'langkah'])).toEqual([
    'jadwal',
    'biaya-3',
    'biaya-2',
  ]);
  expect(slugsOf(['biaya-2', 'biaya'], ['biaya', 'biaya-3'])).toEqual(['biaya-2', 'biaya-4']);
  expect(slugsOf(['jadwal'], [])).toEqual(['jadwal']);
});
