import { expect, test } from 'vitest';
import { parseMdx } from '../text/markdown.ts';
import { withToldPlaces } from './placed-tree.ts';

test('headings, links, pictures, tables and blocks know their line, words do not', () => {
  const { tree } = parseMdx(
    '# Judul\n\nLihat [surat](/surat/).\n\n![Foto](a.jpg)\n\n| a |\n|---|\n| b |\n\n<Catatan>Isi</Catatan>\n',
  );
  if (!tree) throw new Error('no tree');
  const placed: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { position, children = [] } = node as {
      position?: { start: { line: number } };
      children?: unknown[];
    };
    if (position) placed.push(`${position.start.line} ${node.type}`);
    children.forEach(walk);
  };
  walk(withToldPlaces(tree));
  expect(placed).toEqual(['1 heading', '3 link', '5 image', '7 table', '11 mdxJsxFlowElement']);
});
