import type { Nodes } from 'mdast';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'code',
  'blockquote',
  'mdxJsxFlowElement',
]);

/** The words of a tree without any sign of Markdown: one line for each block, cells parted by spaces. For search, feeds and summaries. */
export function plainTextOf(node: Nodes): string {
  const parts: string[] = [];
  const walk = (inner: Nodes, depth: number): void => {
    if (depth > 100 || inner.type === 'definition') return;
    if (BLOCKS.has(inner.type)) parts.push('\n');
    if (inner.type === 'tableCell') parts.push(' ');
    if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code')
      parts.push(inner.value);
    else if (inner.type === 'image' || inner.type === 'imageReference') parts.push(inner.alt ?? '');
    else if (inner.type === 'break') parts.push(' ');
    if ('children' in inner) for (const child of inner.children) walk(child, depth + 1);
    if (BLOCKS.has(inner.type)) parts.push('\n');
  };
  walk(node, 0);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
