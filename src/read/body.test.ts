import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';

const FILE = { path: 'dinkes/halaman/a.mdx' };

test('a sound body is a tree, with its headings and where its links lead', () => {
  const { body, problems } = readBody('---\njudul: A\n---\n## Syarat\n\n[a](b.md)\n', 'md', FILE);
  expect(problems).toEqual([]);
  expect(body?.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  expect(body?.headings).toEqual([{ depth: 2, text: 'Syarat', slug: 'syarat' }]);
  expect(body?.references).toEqual([{ kind: 'link', written: 'b.md', line: 6, column: 1, length: 9 }]);
});

test('a file without a body has none', () => {
  expect(readBody('---\njudul: A\n---\n', 'md', FILE)).toEqual({ problems: [] });
});

describe('of a body that is not sound', () => {
  const faulty = readBody('## Syarat\n\n<script>x()</script>\n\nJumlah {1 + 1} [a](b.md)\n', 'mdx', FILE);

  test('nothing can be shown', () => {
    expect(faulty.problems.length).toBeGreaterThan(0);
    expect(faulty.body?.tree.children).toEqual([]);
  });

  test('headings and links are known all the same, so that what is wrong with them is told at once', () => {
    expect(faulty.body?.headings.map(({ slug }) => slug)).toEqual(['syarat']);
    expect(faulty.body?.references.map(({ written }) => written)).toEqual(['b.md']);
  });
});
